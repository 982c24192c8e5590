import type { AppError } from "@waymark/contracts/error";
import { book, type Booking, newSeat, type Seat, shownTime } from "@waymark/domain/booking";
import { err, ok, type Result } from "@waymark/domain/result";
import { explainSlot } from "@waymark/domain/slot";
import { takesSeats } from "../slot/index.ts";
import { bookedTime, checkStart, refusalOf, rulesAt } from "./check-start.ts";
import { contactGuards } from "./contact-guards.ts";
import { raiseCounters } from "./counter-writes.ts";
import type { BookingDeps } from "./deps.ts";
import { bookingDueWrites, seatDueWrites } from "./due-writes.ts";
import { bookingEvent, seatEvent } from "./events.ts";
import { findGroup, type GroupPlace } from "./find-group.ts";
import { endHoldOf } from "./hold-writes.ts";
import { takeLocks } from "./lock-writes.ts";
import { menteeTime, mentorTime } from "./person-time.ts";
import type { BookedAnswer, Decision, Wish } from "./wish.ts";

type Placed = Result<Decision<BookedAnswer>, AppError>;

const answerOf = ({ id, status, revision }: Booking, seat: Seat): BookedAnswer => ({
  sessionId: id,
  status,
  revision,
  seat: seat.status,
});

const seatFor = (
  { zones }: BookingDeps,
  { menteeId, timeZone, now }: Wish,
  booking: Booking,
  status: "taken" | "waiting",
  former: Seat | null,
): Seat => {
  const shown = shownTime(zones, timeZone, booking.start);
  return newSeat(booking, { menteeId, shown }, status, former, now);
};

const placeFirst = async (deps: BookingDeps, wish: Wish, { id }: GroupPlace): Promise<Placed> => {
  const { offer, by, start, now, menteeId } = wish;
  const { mentorId, schedule } = offer.availability;
  const holderId = by.holderId ?? undefined;
  const checked = await checkStart(deps)({ offer, start, now, holderId });
  if (!checked.ok) return checked;
  const time = bookedTime(deps, offer, start, {});
  const { offering } = offer;
  const made = { id, mentorId, bookedBy: by.personId, offering, time, topic: "" };
  const booking = book(made, by.side, now);
  const seat = seatFor(deps, wish, booking, "taken", null);
  const times = [...mentorTime(booking), ...menteeTime(menteeId, booking)];
  return ok({
    answer: answerOf(booking, seat),
    writes: [
      ...contactGuards(deps, wish),
      // Somebody else took the first seat: then there is one to join.
      { ...deps.bookings.insert(booking), refusal: { code: "booking.changed_meanwhile" } },
      deps.bookings.putSeat(seat),
      deps.availabilities.check(mentorId, schedule.version),
      ...takeLocks(deps, id, times, by, now),
      ...raiseCounters(deps, booking, schedule),
      ...(await endHoldOf(deps, by.holderId, times, now)),
      ...bookingDueWrites(deps, booking, now),
      ...seatDueWrites(deps, booking, seat, now),
    ],
    events: [
      bookingEvent(deps, "confirmed", booking, now),
      seatEvent(deps, "seat_taken", seat, now),
    ],
  });
};

const placeNext = async (deps: BookingDeps, wish: Wish, booking: Booking): Promise<Placed> => {
  const { offer, by, start, now, menteeId } = wish;
  const { mentorId, schedule } = offer.availability;
  const former = await deps.bookings.seatOf(booking.id, menteeId);
  const isFull = booking.seatsTaken >= booking.seats;
  if (former?.status === "taken" || (former?.status === "waiting" && isFull)) {
    return err({ code: "booking.already_seated" });
  }
  const rules = await rulesAt(deps)({ offer, start, now });
  if (!takesSeats(rules, booking)) return err(refusalOf(explainSlot(rules, deps.zones, start)));
  if (isFull && !wish.waitIfFull) return err({ code: "booking.full" });
  const seat = seatFor(deps, wish, booking, isFull ? "waiting" : "taken", former);
  const times = isFull ? [] : menteeTime(menteeId, booking);
  return ok({
    answer: answerOf(booking, seat),
    writes: [
      ...contactGuards(deps, wish),
      isFull ? deps.bookings.joinRow(booking) : deps.bookings.takeSeat(booking),
      deps.bookings.putSeat(seat),
      deps.availabilities.check(mentorId, schedule.version),
      ...takeLocks(deps, booking.id, times, by, now),
      ...(await endHoldOf(deps, by.holderId, times, now)),
      ...seatDueWrites(deps, booking, seat, now),
    ],
    events: [seatEvent(deps, isFull ? "seat_waiting" : "seat_taken", seat, now)],
  });
};

/**
 * A seat of a group. The first one takes the mentor's time and counts against the limits, every one
 * takes its mentee's time; where none is left, a place in the row takes nothing.
 */
export const placeSeat =
  (deps: BookingDeps) =>
  async (wish: Wish): Promise<Placed> => {
    const place = await findGroup(deps)(wish);
    if (place.booking !== null) return placeNext(deps, wish, place.booking);
    const first = await placeFirst(deps, wish, place);
    if (first.ok) return first;
    // Another first seat may have come between the two readings: its session takes the time that was
    // found taken, and may have seats left.
    const { booking } = await findGroup(deps)(wish);
    return booking === null ? first : placeNext(deps, wish, booking);
  };
