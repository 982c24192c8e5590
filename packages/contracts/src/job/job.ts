import { BookingMailTemplate, IntroductionMailTemplate } from "@waymark/domain/delivery";
import { CalendarFeedId, EventId, IntroductionId, PersonId, SessionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { EnrolmentMailJob } from "./cohort-jobs.ts";
import { GoalMailJob } from "./goal-jobs.ts";
import { MentorshipMailJob, YearMailJob } from "./mentorship-jobs.ts";
import { CircleMailJob } from "./matching-jobs.ts";
import { MessageMailJob } from "./message-jobs.ts";
import { MemberMailJob, OrganisationMailJob } from "./organisation-jobs.ts";
import { ReferralMailJob } from "./referral-jobs.ts";
import { ReportMailJob } from "./report-jobs.ts";
import { SessionMailJob } from "./session-jobs.ts";
import { SurveyMailJob } from "./survey-jobs.ts";

const envelope = { v: z.literal(1), eventId: EventId };

const IntroductionMailJob = z.strictObject({
  ...envelope,
  template: IntroductionMailTemplate,
  introductionId: IntroductionId,
  /** The revision of the introduction that the event made. */
  revision: z.int().positive(),
  recipient: z.enum(["mentor", "mentee"]),
});
export type IntroductionMailJob = z.infer<typeof IntroductionMailJob>;

const BookingMailJob = z.strictObject({
  ...envelope,
  template: BookingMailTemplate,
  sessionId: SessionId,
  /** The revision that the event made: of the booking, or of the seat for what is about one. */
  revision: z.int().nonnegative(),
  personId: PersonId,
  /** When the event happened: the same for a late retry, and so is the calendar file. */
  at: Instant,
  /** Of a reminder: the moment that it was set for, which tells the start that it was meant for. */
  dueAt: Instant.optional(),
});
export type BookingMailJob = z.infer<typeof BookingMailJob>;

/** One mail to one person because of one event. */
export const MailJob = z.discriminatedUnion("template", [
  IntroductionMailJob,
  BookingMailJob,
  SessionMailJob,
  SurveyMailJob,
  GoalMailJob,
  ReferralMailJob,
  MentorshipMailJob,
  YearMailJob,
  MessageMailJob,
  ReportMailJob,
  OrganisationMailJob,
  MemberMailJob,
  CircleMailJob,
  EnrolmentMailJob,
]);
export type MailJob = z.infer<typeof MailJob>;

/** The time for an answer is over. */
export const ExpireIntroductionJob = z.strictObject({
  ...envelope,
  introductionId: IntroductionId,
  revision: z.int().positive(),
});
export type ExpireIntroductionJob = z.infer<typeof ExpireIntroductionJob>;

const bookingJob = { ...envelope, sessionId: SessionId, revision: z.int().nonnegative() };

/** Something became of a booking or of a seat: whom it concerns has to hear of it. */
export const BookingNoticeJob = z.strictObject({
  ...bookingJob,
  type: z.enum([
    "booking.requested",
    "booking.confirmed",
    "booking.rescheduled",
    "booking.cancelled",
    "booking.wall_time_moved",
    "booking.seat_taken",
    "booking.seat_waiting",
    "booking.seat_released",
    "booking.seat_promoted",
  ]),
  at: Instant,
  /** Whose seat it is. */
  menteeId: PersonId.optional(),
  /** Of what was given up: whether it was a seat or a place in the row. */
  former: z.enum(["taken", "waiting"]).optional(),
});
export type BookingNoticeJob = z.infer<typeof BookingNoticeJob>;

/** The time for an answer is over, or a group was called off and its seats are to be given back. */
export const ExpireBookingJob = z.strictObject(bookingJob);
export type ExpireBookingJob = z.infer<typeof ExpireBookingJob>;

/** A foreign calendar is to be fetched and read. */
export const RefreshFeedJob = z.strictObject({
  ...envelope,
  feedId: CalendarFeedId,
  personId: PersonId,
  /** The version whose next try it is. */
  revision: z.int().positive(),
});
export type RefreshFeedJob = z.infer<typeof RefreshFeedJob>;
