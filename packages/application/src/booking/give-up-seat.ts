import type { AppError } from "@waymark/contracts/error";
import { act, type Booking, changeSeat, inRow, type Seat } from "@waymark/domain/booking";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { areApart } from "../apart/index.ts";
import { lowerCounters } from "./counter-writes.ts";
import type { BookingDeps } from "./deps.ts";
import { bookingDueWrites, seatDueWrites } from "./due-writes.ts";
import { bookingEvent, seatEvent, seatReleasedEvent } from "./events.ts";
import { freeLocks, takeLocks } from "./lock-writes.ts";
import { menteeTime, mentorTime } from "./person-time.ts";
import type { BookedAnswer, Decision } from "./wish.ts";

type Given = Decision<BookedAnswer>;
type Deps = BookingDeps;

const hasTime = async ({ locks }: Deps, { menteeId, start, end }: Seat, now: Instant) => {
  const kept = await locks.list(menteeId, { from: start, to: end });
  return kept.every(({ until }) => until !== undefined && until <= now);
};

/** Who has something else by now, or is held apart from the host, is passed over. */
const findNext = async (deps: Deps, seats: readonly Seat[], now: Instant): Promise<Seat | null> => {
  for (const seat of inRow(seats)) {
    const isOut = await areApart(deps, seat.mentorId, seat.menteeId);
    if (!isOut && (await hasTime(deps, seat, now))) return seat;
  }
  return null;
};

/** What is the same whoever gets the seat, or nobody. */
const giveUp = (deps: Deps, booking: Booking, seat: Seat, now: Instant): Given => {
  const released = changeSeat(seat, "released");
  const { id, status, revision } = booking;
  const former = seat.status === "taken" ? "taken" : "waiting";
  const times = former === "taken" ? menteeTime(seat.menteeId, booking) : [];
  return {
    answer: { sessionId: id, status, revision, seat: "released" },
    writes: [
      deps.bookings.putSeat(released),
      ...freeLocks(deps, id, times),
      ...seatDueWrites(deps, booking, released, now),
    ],
    events: [seatReleasedEvent(deps, released, former, now)],
  };
};

const changedMeanwhile = { code: "booking.changed_meanwhile" } as const;

const passOn = (deps: Deps, booking: Booking, given: Given, next: Seat, now: Instant): Given => {
  const promoted = changeSeat(next, "taken");
  const times = menteeTime(next.menteeId, booking);
  return {
    answer: given.answer,
    writes: [
      deps.blocks.guard(next.mentorId, next.menteeId, changedMeanwhile),
      deps.bookings.passSeat(booking),
      ...given.writes,
      deps.bookings.putSeat(promoted),
      // Who waits did not ask at this moment: not even their own hold stands aside.
      ...takeLocks(deps, booking.id, times, { holderId: null }, now).map((write) => ({
        ...write,
        refusal: changedMeanwhile,
      })),
      ...seatDueWrites(deps, booking, promoted, now),
    ],
    events: [...given.events, seatEvent(deps, "seat_promoted", promoted, now)],
  };
};

/** The last one who leaves calls the session off: its mentor has the time back. */
const leaveEmpty = (
  deps: Deps,
  booking: Booking,
  given: Given,
  now: Instant,
): Result<Given, AppError> => {
  const ended = act(booking, { action: "cancel" }, "mentee", now);
  if (!ended.ok) return ended;
  const next = { ...ended.value, seatsTaken: 0, seatChanges: booking.seatChanges + 1 };
  return ok({
    answer: { ...given.answer, status: next.status, revision: next.revision },
    writes: [
      deps.bookings.replace(booking, next),
      ...given.writes,
      ...freeLocks(deps, booking.id, mentorTime(booking)),
      ...lowerCounters(deps, booking),
      ...bookingDueWrites(deps, next, now),
    ],
    events: [...given.events, bookingEvent(deps, "cancelled", next, now)],
  });
};

/** A mentee leaves a group: the seat goes to who waits in the same step, so that it is never lost. */
export const giveUpSeat =
  (deps: Deps) =>
  async (booking: Booking, seat: Seat, now: Instant): Promise<Result<Given, AppError>> => {
    if (booking.status !== "confirmed" || seat.status === "released" || booking.start <= now) {
      return err({ code: "booking.illegal_transition" });
    }
    const given = giveUp(deps, booking, seat, now);
    if (seat.status === "waiting") return ok(given);
    const next = await findNext(deps, await deps.bookings.seatsOf(booking.id), now);
    if (next !== null) return ok(passOn(deps, booking, given, next, now));
    if (booking.seatsTaken === 1) return leaveEmpty(deps, booking, given, now);
    return ok({ ...given, writes: [deps.bookings.dropSeat(booking), ...given.writes] });
  };
