import { type Hold, mentorBuckets } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { Lock, Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";
import { menteeTime, mentorTime, type PersonTime, without } from "./person-time.ts";

type Deps = Pick<BookingDeps, "holds" | "locks">;

/** What a hold keeps: of a group, which others may join, the holder's own time alone. */
export const holdTime = (hold: Hold): readonly PersonTime[] => [
  ...(hold.mentorId === null ? [] : mentorTime({ ...hold, mentorId: hold.mentorId })),
  ...menteeTime(hold.holderId, hold),
];

/** The locks that the hold still has: one that ended may have lost some to others. */
const locksOf = async ({ locks }: Deps, hold: Hold): Promise<readonly Lock[]> => {
  const [first] = mentorBuckets(hold);
  const window = { from: first ?? hold.start, to: addMinutes(hold.end, hold.breakMinutes) };
  const people = [hold.holderId, ...(hold.mentorId === null ? [] : [hold.mentorId])];
  const found = await Promise.all(people.map((personId) => locks.list(personId, window)));
  return found.flat().filter(({ owner }) => owner === hold.holderId);
};

/**
 * Frees what a hold keeps, apart from the times that are taken in the same commit. A hold that is
 * over keeps nothing: its locks are left to whoever comes.
 */
export const freeHold = async (
  deps: Deps,
  hold: Hold | null,
  taken: readonly PersonTime[],
  now: Instant,
): Promise<readonly Write[]> =>
  hold === null || hold.until <= now
    ? []
    : without(await locksOf(deps, hold), taken).map(deps.locks.free);

/**
 * What a booking makes of its holder's own hold: it has served and goes. Where there was none, none
 * may come in between, as the booking would take some of its time and leave the rest kept for nothing.
 */
export const endHoldOf = async (
  deps: Deps,
  holderId: PersonId | null,
  taken: readonly PersonTime[],
  now: Instant,
): Promise<readonly Write[]> => {
  if (holderId === null) return [];
  const hold = await deps.holds.get(holderId);
  return hold === null
    ? [deps.holds.checkNone(holderId)]
    : [deps.holds.remove(hold), ...(await freeHold(deps, hold, taken, now))];
};
