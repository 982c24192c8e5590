export { act, type BookedTime, type BookingMove, mayAct } from "./act.ts";
export { book, type BookingWish } from "./book.ts";
export {
  Booking,
  BookingStatus,
  Cancellation,
  CountedPeriods,
  Move,
  Seat,
  ShownTime,
  ToldTime,
} from "./booking.ts";
export { bucketMinutes, bucketsOf } from "./buckets.ts";
export {
  type BookingDueKind,
  bookingDueKinds,
  type BookingReminderKind,
  dueKindsOf,
  remindAt,
  remindUntil,
} from "./due.ts";
export { type BookingDue, bookingDues, seatDues } from "./dues.ts";
export { type BookingErrorCode, bookingErrorCodes } from "./errors.ts";
export { Hold } from "./hold.ts";
export { menteeBuckets, mentorBuckets, type SessionTime } from "./kept-time.ts";
export { movedTimes, withTold } from "./moved-times.ts";
export { bookingsAheadMax, holdMinutes, lapsesAt, seriesDatesMax } from "./policy.ts";
export { changeSeat, inRow, newSeat } from "./seat.ts";
export { type SeriesDate, seriesDates, type SeriesRhythm } from "./series.ts";
export { hasMoved, shownTime } from "./shown-time.ts";
export {
  type BookingAction,
  type BookingParty,
  bookingTransitions,
  isActive,
} from "./transitions.ts";
