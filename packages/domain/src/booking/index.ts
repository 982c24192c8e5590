export {
  Booking,
  BookingStatus,
  Cancellation,
  CountedPeriods,
  Move,
  Seat,
  ShownTime,
} from "./booking.ts";
export { type BookingDueKind, bookingDueKinds } from "./due.ts";
export { type BookingErrorCode, bookingErrorCodes } from "./errors.ts";
