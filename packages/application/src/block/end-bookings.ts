import type { AppError } from "@waymark/contracts/error";
import { type Booking, isActive, type Seat } from "@waymark/domain/booking";
import type { PersonId, SessionId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { endBooking, endingOf, giveUpSeat, sharedSessions } from "../booking/index.ts";
import type { BlockDeps } from "./deps.ts";
import type { Apart, EndOpen } from "./ending.ts";

/** A place in a group's row takes nobody's time: these are found by their mentee's list. */
const awaitedSessions = async (
  { bookings }: BlockDeps,
  menteeId: PersonId,
  mentorId: PersonId,
  now: Instant,
): Promise<readonly SessionId[]> => {
  const found: SessionId[] = [];
  let cursor: string | undefined;
  do {
    const page = await bookings.list(menteeId, { startsFrom: now }, cursor);
    const waiting = page.items.filter(
      ({ booking, seat }) => booking.mentorId === mentorId && seat?.status === "waiting",
    );
    found.push(...waiting.map(({ booking }) => booking.id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
};

const endFor = async (
  deps: BlockDeps,
  booking: Booking,
  seat: Seat | null,
  { by }: Apart,
  now: Instant,
): Promise<Result<null, AppError>> => {
  const side = by === booking.mentorId ? "mentor" : "mentee";
  const ended =
    booking.kind === "group"
      ? seat && (await giveUpSeat(deps)(booking, seat, now))
      : endBooking(deps, booking, endingOf(booking, side, undefined), side, now);
  if (ended === null) return ok(null);
  return ended.ok ? deps.commit(ended.value.writes, ended.value.events) : ended;
};

/**
 * Sessions that are ahead: they are called off, and of a group the mentee's seat is given up. What has
 * begun is left to its people. Two mentees of one group are not parted: they do not see each other
 * here, and a seat is a matter between its mentee and the host.
 */
export const endBookings: EndOpen = async (deps, apart, now) => {
  const { by, other } = apart;
  const ids = await Promise.all([
    sharedSessions(deps, [by, other], now),
    awaitedSessions(deps, by, other, now),
    awaitedSessions(deps, other, by, now),
  ]);
  for (const id of new Set(ids.flat())) {
    const booking = await deps.bookings.get(id);
    const hostId = booking?.mentorId;
    if (booking === null || (hostId !== by && hostId !== other)) continue;
    if (!isActive(booking.status) || booking.start <= now) continue;
    const menteeId = hostId === by ? other : by;
    const seat = booking.kind === "group" ? await deps.bookings.seatOf(id, menteeId) : null;
    if (seat?.status === "released") continue;
    const ended = await endFor(deps, booking, seat, apart, now);
    if (!ended.ok) return ended;
  }
  return ok(null);
};
