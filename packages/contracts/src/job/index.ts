export {
  type BookingMailJob,
  BookingNoticeJob,
  ExpireBookingJob,
  ExpireIntroductionJob,
  type IntroductionMailJob,
  MailJob,
  RefreshFeedJob,
} from "./job.ts";
export { type GoalMailJob, GoalWeekJob } from "./goal-jobs.ts";
export {
  CloseMentorshipJob,
  type MentorshipMailJob,
  MentorshipRhythmJob,
  MentorshipStepJob,
  OpenMentorshipJob,
  ReleaseReasonsJob,
  type YearMailJob,
} from "./mentorship-jobs.ts";
export { type EnrolmentMailJob, InviteBatchJob, MoveUpJob } from "./cohort-jobs.ts";
export { FollowBlockJob } from "./block-jobs.ts";
export {
  ApplyMatchingJob,
  type CircleMailJob,
  CircleTurnJob,
  SolveMatchingJob,
} from "./matching-jobs.ts";
export { DeliverMessageJob, type MessageMailJob } from "./message-jobs.ts";
export { type ReportMailJob, ReportNoticeJob } from "./report-jobs.ts";
export { ExpireReferralJob, type ReferralMailJob } from "./referral-jobs.ts";
export type { JobOutcome } from "./outcome.ts";
export { FollowBookingJob, type SessionMailJob, SettleSessionJob } from "./session-jobs.ts";
export {
  FollowSessionJob,
  OpenSurveysJob,
  type SurveyMailJob,
  SurveyStepJob,
} from "./survey-jobs.ts";
export { SponsorReportJob } from "./sponsor-report-jobs.ts";
export type { MemberMailJob, OrganisationMailJob } from "./organisation-jobs.ts";
export { WebhookNewsJob, WebhookSendingJob } from "./webhook-jobs.ts";
