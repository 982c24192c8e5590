export {
  type BookingMailJob,
  BookingNoticeJob,
  ExpireBookingJob,
  ExpireIntroductionJob,
  type IntroductionMailJob,
  MailJob,
} from "./job.ts";
export type { JobOutcome } from "./outcome.ts";
