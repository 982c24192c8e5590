import type { BookingNoticeJob } from "@waymark/contracts/job";
import type { Cancellation } from "@waymark/domain/booking";
import type { BookingMailTemplate } from "@waymark/domain/delivery";

/**
 * - `mentee`: the one mentee; nobody in a group
 * - `seats`: everybody who has a seat in a group or waits for one
 * - `seat`: the one whose seat the event is about
 */
export type Audience = "mentor" | "mentee" | "seats" | "seat";
type Notice = { readonly template: BookingMailTemplate; readonly to: Audience };

/** What ended is told by how it ended, every other event by its type. */
export type NoticeKey =
  | Exclude<BookingNoticeJob["type"], "booking.cancelled">
  | `booking.cancelled/${Cancellation["cause"]}`;

const notice = (template: BookingMailTemplate, to: Audience): Notice => ({ template, to });

/** Who hears what of a booking, beside its reminders; an event without a line does not compile. */
export const bookingNotices = {
  "booking.requested": [
    notice("booking_request_mentor", "mentor"),
    notice("booking_request_mentee", "mentee"),
  ],
  "booking.confirmed": [
    notice("booking_confirmed_mentor", "mentor"),
    notice("booking_confirmed_mentee", "mentee"),
  ],
  "booking.rescheduled": [
    notice("booking_rescheduled_mentor", "mentor"),
    notice("booking_rescheduled_mentee", "mentee"),
  ],
  "booking.cancelled/declined": [notice("booking_declined_mentee", "mentee")],
  "booking.cancelled/expired": [
    notice("booking_expired_mentor", "mentor"),
    notice("booking_expired_mentee", "mentee"),
  ],
  "booking.cancelled/withdrawn": [notice("booking_withdrawn_mentor", "mentor")],
  "booking.cancelled/cancelled": [
    notice("booking_cancelled_mentor", "mentor"),
    notice("booking_cancelled_mentee", "mentee"),
    notice("booking_cancelled_mentee", "seats"),
  ],
  "booking.wall_time_moved": [
    notice("booking_wall_time_moved", "mentor"),
    notice("booking_wall_time_moved", "mentee"),
    notice("booking_wall_time_moved", "seats"),
  ],
  "booking.seat_taken": [notice("booking_seat_taken", "seat")],
  "booking.seat_waiting": [notice("booking_seat_waiting", "seat")],
  "booking.seat_released": [notice("booking_seat_released", "seat")],
  "booking.seat_promoted": [notice("booking_seat_promoted", "seat")],
} as const satisfies Record<NoticeKey, readonly Notice[]>;
