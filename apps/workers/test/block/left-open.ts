import { type PairKey, peopleOf } from "@waymark/domain/block";
import { isActive } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import type { Memory } from "./ask.ts";
import { people } from "./people.ts";
import type { Town } from "./town.ts";

const numbers = new Map(people.map(({ id }, index) => [id, index + 1]));
const numberOf = (id: PersonId): number => numbers.get(id) ?? 0;

/** What is open between two who are held apart, once all jobs are done: there must be nothing. */
export const leftOpen = async (
  { db, clock }: Town,
  pair: PairKey,
  { sessions }: Memory,
): Promise<readonly string[]> => {
  const [one, other] = peopleOf(pair);
  const now = clock.now();
  const found: string[] = [];
  for (const [mentorId, menteeId] of [
    [one, other],
    [other, one],
  ] as const) {
    const introduction = await db.introductions.openOfPair(mentorId, menteeId);
    if (introduction !== null) found.push(`introduction ${introduction.id}`);
    const mentorship = await db.mentorships.openOfPair(mentorId, menteeId);
    if (mentorship !== null) found.push(`mentorship ${mentorship.id}`);
    if (await db.delegates.isDelegate(mentorId, menteeId)) found.push(`delegate of ${mentorId}`);
  }
  const [first, second] = [numberOf(one), numberOf(other)];
  const theirs = [`${first}/${second}`, `${second}/${first}`].flatMap(
    (edge) => sessions.get(edge) ?? [],
  );
  for (const id of theirs) {
    const booking = await db.bookings.get(id);
    if (booking === null || !isActive(booking.status) || booking.start <= now) continue;
    const hostId = booking.mentorId;
    if (hostId !== one && hostId !== other) continue;
    const menteeId = hostId === one ? other : one;
    const seat = await db.bookings.seatOf(id, menteeId);
    const hasSeat = seat !== null && seat.status !== "released";
    if (booking.menteeId === menteeId || hasSeat) found.push(`session ${id}`);
  }
  return found.map((what) => `${what} is open between ${pair}`);
};
