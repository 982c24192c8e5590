import type { BookingMailJob } from "@waymark/contracts/job";
import {
  type Booking,
  type BookingReminderKind,
  remindAt,
  remindUntil,
  type Seat,
} from "@waymark/domain/booking";
import type { BookingMailTemplate } from "@waymark/domain/delivery";
import type { Instant } from "@waymark/domain/time";

type Subject = { readonly booking: Booking; readonly seat: Seat | null };

const whyNotRemind =
  (kind: BookingReminderKind) =>
  ({ booking, seat }: Subject, { dueAt }: BookingMailJob, now: Instant): string | null => {
    if (booking.status !== "confirmed") return "the session does not take place";
    if (seat !== null && seat.status !== "taken") return "the seat is not theirs";
    if (remindAt(kind, booking.start) !== dueAt) return "the session has another start";
    return remindUntil(kind, booking.start) <= now ? "it is too late to remind" : null;
  };

const whyNotSeat =
  (status: Seat["status"]) =>
  ({ booking, seat }: Subject, { revision }: BookingMailJob): string | null => {
    if (seat?.status !== status || seat.revision !== revision) return "the seat has moved on";
    // Who gave a seat up hears so even if it was the last one, which calls the session off.
    return booking.status === "cancelled" && status !== "released"
      ? "the session was called off"
      : null;
  };

const whyNotChange = ({ booking, seat }: Subject, { revision }: BookingMailJob): string | null => {
  if (booking.revision !== revision) return "the booking has moved on";
  return seat?.status === "released" ? "the seat was given up" : null;
};

/** In a group nobody is told of others' clocks. */
const whyNotWallTime = (subject: Subject, job: BookingMailJob): string | null => {
  const { kind, toldSince = [] } = subject.booking;
  const isConcerned = kind !== "group" || toldSince.some((one) => one.personId === job.personId);
  return isConcerned ? whyNotChange(subject, job) : "their clock shows what they were told";
};

/** What a template speaks of apart from the booking as a whole; every other one tells of a revision. */
const rules: Partial<
  Record<BookingMailTemplate, typeof whyNotChange | ReturnType<typeof whyNotRemind>>
> = {
  booking_reminder_day: whyNotRemind("remind_day"),
  booking_reminder_hour: whyNotRemind("remind_hour"),
  booking_wall_time_moved: whyNotWallTime,
  booking_seat_taken: whyNotSeat("taken"),
  booking_seat_promoted: whyNotSeat("taken"),
  booking_seat_waiting: whyNotSeat("waiting"),
  booking_seat_released: whyNotSeat("released"),
};

/** Why a mail about a booking is no longer true or of use, or null while it is. */
export const bookingOutdated = (
  subject: Subject,
  job: BookingMailJob,
  now: Instant,
): string | null => (rules[job.template] ?? whyNotChange)(subject, job, now);
