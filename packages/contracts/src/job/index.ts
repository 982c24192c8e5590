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
export type { JobOutcome } from "./outcome.ts";
export {
  FollowSessionJob,
  OpenSurveysJob,
  type SurveyMailJob,
  SurveyStepJob,
} from "./survey-jobs.ts";
