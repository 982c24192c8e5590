import type { BookingMailTemplate } from "@waymark/domain/delivery";
import { cancelled } from "./cancelled.ts";
import { declinedMentee, expiredMentee, expiredMentor, withdrawnMentor } from "./closed.ts";
import { confirmed } from "./confirmed.ts";
import { reminderDay, reminderHour } from "./reminder.ts";
import { requestMentee, requestMentor } from "./request.ts";
import { rescheduled } from "./rescheduled.ts";
import { seatPromoted, seatReleased, seatTaken, seatWaiting } from "./seat.ts";
import { wallTimeMoved } from "./wall-time-moved.ts";
import type { BookingWriter } from "./writer.ts";

type Entry = {
  readonly write: BookingWriter;
  /** Reminders can be stopped; what tells of a change cannot. */
  readonly isReminder: boolean;
  /** Whether it concerns a time that is, or was, in both calendars: with a file, answered directly. */
  readonly isSettled: boolean;
};

const notice = (write: BookingWriter): Entry => ({ write, isReminder: false, isSettled: false });
const settled = (write: BookingWriter): Entry => ({ ...notice(write), isSettled: true });
const reminder = (write: BookingWriter): Entry => ({ ...notice(write), isReminder: true });

/** Every mail about a booking; a template without an entry does not compile. */
export const bookingCatalogue = {
  booking_request_mentor: notice(requestMentor),
  booking_request_mentee: notice(requestMentee),
  booking_confirmed_mentor: settled(confirmed),
  booking_confirmed_mentee: settled(confirmed),
  booking_declined_mentee: notice(declinedMentee),
  booking_expired_mentor: notice(expiredMentor),
  booking_expired_mentee: notice(expiredMentee),
  booking_withdrawn_mentor: notice(withdrawnMentor),
  booking_rescheduled_mentor: settled(rescheduled),
  booking_rescheduled_mentee: settled(rescheduled),
  booking_cancelled_mentor: settled(cancelled),
  booking_cancelled_mentee: settled(cancelled),
  booking_wall_time_moved: settled(wallTimeMoved),
  booking_seat_taken: settled(seatTaken),
  booking_seat_waiting: notice(seatWaiting),
  booking_seat_promoted: settled(seatPromoted),
  booking_seat_released: settled(seatReleased),
  booking_reminder_day: reminder(reminderDay),
  booking_reminder_hour: reminder(reminderHour),
} as const satisfies Record<BookingMailTemplate, Entry>;
