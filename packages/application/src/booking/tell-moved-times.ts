import type { DomainEvent } from "@waymark/contracts/event";
import { type Booking, movedTimes, type ToldTime, withTold } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import { addDays, type Instant, toEpochMs } from "@waymark/domain/time";
import type { BookingDeps } from "./deps.ts";

type Deps = Pick<BookingDeps, "bookings" | "dues" | "zones" | "ids" | "commit" | "clock">;

/** A little more than a year: nobody shows free times further ahead. */
const daysAhead = 400;
const parallelMax = 8;

/** One day of those ahead per minute, so that each comes up several times a day. */
const dayInTurn = (now: Instant): string =>
  addDays(now, Math.floor(toEpochMs(now) / 60_000) % daysAhead).slice(0, 10);

/** Its id names what is told: two runs at once write the same event. */
const eventOf = (
  { ids }: Deps,
  { id, mentorId, revision }: Booking,
  moved: readonly ToldTime[],
  at: Instant,
): DomainEvent => {
  const told = moved.map(({ personId, shown: { date, time } }) => `${personId} ${date} ${time}`);
  const type = "booking.wall_time_moved";
  const eventId = ids.derivedEventId(type, id, String(revision), ...told);
  return { id: eventId, at, v: 1, type, sessionId: id, mentorId, revision };
};

const tell = async (deps: Deps, id: SessionId, now: Instant): Promise<boolean> => {
  const booking = await deps.bookings.get(id);
  if (booking?.status !== "confirmed" || booking.start <= now) return false;
  const seats = booking.kind === "group" ? await deps.bookings.seatsOf(id) : [];
  const moved = movedTimes(deps.zones, booking, seats);
  if (moved.length === 0) return false;
  const committed = await deps.commit(
    [deps.bookings.replace(booking, withTold(booking, moved))],
    [eventOf(deps, booking, moved, now)],
  );
  // It changed meanwhile: what it is now is looked at when its day comes up again.
  return committed.ok;
};

/**
 * Finds confirmed sessions of one day ahead whose wall time is another one since zone data changed,
 * and has their people told, once. The session stays at its instant. Sessions are found by their
 * reminders, which every one that is more than an hour away has.
 *
 * @param day a date in UTC; left out, the one whose turn it is in this minute
 */
export const tellMovedTimes =
  (deps: Deps) =>
  async (day?: string): Promise<{ readonly toldCount: number }> => {
    const now = deps.clock.now();
    const ids = await deps.dues.sessionsRemindedOn(day ?? dayInTurn(now));
    let toldCount = 0;
    for (let at = 0; at < ids.length; at += parallelMax) {
      const group = ids.slice(at, at + parallelMax);
      const told = await Promise.all(group.map((id) => tell(deps, id, now)));
      toldCount += told.filter(Boolean).length;
    }
    return { toldCount };
  };
