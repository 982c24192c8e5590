export {
  type BookingMailJob,
  BookingNoticeJob,
  ExpireBookingJob,
  ExpireIntroductionJob,
  type IntroductionMailJob,
  MailJob,
  RefreshFeedJob,
} from "./job.ts";
export type { JobOutcome } from "./outcome.ts";
