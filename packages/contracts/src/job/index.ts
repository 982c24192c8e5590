export {
  type BookingMailJob,
  BookingNoticeJob,
  ExpireBookingJob,
  ExpireIntroductionJob,
  type IntroductionMailJob,
  MailJob,
  PromoteWaitingJob,
} from "./job.ts";
export type { JobOutcome } from "./outcome.ts";
