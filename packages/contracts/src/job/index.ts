export {
  type BookingMailJob,
  BookingNoticeJob,
  ExpireBookingJob,
  ExpireIntroductionJob,
  type IntroductionMailJob,
  MailJob,
  OpenMentorshipJob,
  RefreshFeedJob,
} from "./job.ts";
export { type GoalMailJob, GoalWeekJob } from "./goal-jobs.ts";
export { ExpireReferralJob, type ReferralMailJob } from "./referral-jobs.ts";
export type { JobOutcome } from "./outcome.ts";
export { FollowBookingJob, type SessionMailJob, SettleSessionJob } from "./session-jobs.ts";
export {
  FollowSessionJob,
  OpenSurveysJob,
  type SurveyMailJob,
  SurveyStepJob,
} from "./survey-jobs.ts";
