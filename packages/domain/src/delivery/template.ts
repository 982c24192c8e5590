import * as z from "zod";

export const IntroductionMailTemplate = z.enum([
  "introduction_request",
  "introduction_reminder",
  "introduction_more_asked",
  "introduction_more_answered",
  "introduction_answer_nudge",
  "introduction_accepted_mentee",
  "introduction_accepted_mentor",
  "introduction_declined",
  "introduction_expired_mentee",
  "introduction_expired_mentor",
]);
export type IntroductionMailTemplate = z.infer<typeof IntroductionMailTemplate>;

export const BookingMailTemplate = z.enum([
  "booking_request_mentor",
  "booking_request_mentee",
  "booking_confirmed_mentor",
  "booking_confirmed_mentee",
  "booking_declined_mentee",
  "booking_expired_mentor",
  "booking_expired_mentee",
  "booking_withdrawn_mentor",
  "booking_rescheduled_mentor",
  "booking_rescheduled_mentee",
  "booking_cancelled_mentor",
  "booking_cancelled_mentee",
  "booking_seat_taken",
  "booking_seat_waiting",
  "booking_seat_promoted",
  "booking_seat_released",
  "booking_wall_time_moved",
  "booking_reminder_day",
  "booking_reminder_hour",
]);
export type BookingMailTemplate = z.infer<typeof BookingMailTemplate>;

export const SessionMailTemplate = z.enum([
  "session_agenda",
  "session_attendance",
  "session_note_shared",
]);
export type SessionMailTemplate = z.infer<typeof SessionMailTemplate>;

export const SurveyMailTemplate = z.enum(["survey_ask", "survey_reminder", "survey_revealed"]);
export type SurveyMailTemplate = z.infer<typeof SurveyMailTemplate>;

export const GoalMailTemplate = z.enum(["goal_progress"]);
export type GoalMailTemplate = z.infer<typeof GoalMailTemplate>;

export const ReferralMailTemplate = z.enum([
  "referral_offer",
  "referral_question",
  "referral_reminder",
  "referral_introduced_partner",
  "referral_introduced_third",
]);
export type ReferralMailTemplate = z.infer<typeof ReferralMailTemplate>;

export const MentorshipMailTemplate = z.enum([
  "mentorship_proposed",
  "mentorship_matched",
  "mentorship_sign_reminder",
  "mentorship_lapsed",
  "agreement_expected",
  "agreement_compared",
  "agreement_proposed",
  "agreement_declined",
  "agreement_changed",
  "agreement_review",
  "mentorship_started",
  "mentorship_paused",
  "mentorship_resumed",
  "mentorship_nudge",
  "mentorship_check_in",
  "mentorship_rematch_offer",
  "mentorship_end_proposed",
  "mentorship_end_taken_back",
  "mentorship_ended",
  "mentorship_left",
  "mentorship_rematched",
  "mentorship_farewell",
]);
export type MentorshipMailTemplate = z.infer<typeof MentorshipMailTemplate>;

export const CircleMailTemplate = z.enum(["circle_formed", "circle_host"]);
export type CircleMailTemplate = z.infer<typeof CircleMailTemplate>;

export const YearMailTemplate = z.enum(["year_summary"]);
export type YearMailTemplate = z.infer<typeof YearMailTemplate>;

export const MessageMailTemplate = z.enum(["message_waiting"]);
export type MessageMailTemplate = z.infer<typeof MessageMailTemplate>;

/** The first three to operators, the last to who filed the report. */
export const ReportMailTemplate = z.enum([
  "report_filed",
  "report_near",
  "report_overdue",
  "report_closed",
]);
export type ReportMailTemplate = z.infer<typeof ReportMailTemplate>;

/** To somebody who is invited to a role, and to who invited them. */
export const OrganisationMailTemplate = z.enum(["organisation_invited", "organisation_joined"]);
export type OrganisationMailTemplate = z.infer<typeof OrganisationMailTemplate>;

/** To somebody who has or had a role in an organisation. */
export const MemberMailTemplate = z.enum([
  "member_role_changed",
  "member_role_ended",
  "member_webhook_disabled",
]);
export type MemberMailTemplate = z.infer<typeof MemberMailTemplate>;

/** To the address that somebody was listed with. */
export const EnrolmentMailTemplate = z.enum([
  "enrolment_invitation",
  "enrolment_reminder",
  "enrolment_enrolled",
  "enrolment_waiting",
  "enrolment_moved_up",
  "enrolment_called_off",
]);
export type EnrolmentMailTemplate = z.infer<typeof EnrolmentMailTemplate>;

export const MailTemplate = z.enum([
  ...IntroductionMailTemplate.options,
  ...BookingMailTemplate.options,
  ...SessionMailTemplate.options,
  ...SurveyMailTemplate.options,
  ...GoalMailTemplate.options,
  ...ReferralMailTemplate.options,
  ...MentorshipMailTemplate.options,
  ...CircleMailTemplate.options,
  ...YearMailTemplate.options,
  ...MessageMailTemplate.options,
  ...ReportMailTemplate.options,
  ...OrganisationMailTemplate.options,
  ...MemberMailTemplate.options,
  ...EnrolmentMailTemplate.options,
]);
export type MailTemplate = z.infer<typeof MailTemplate>;
