export { ExpireIntroductionJob, MailJob } from "./job.ts";
export type { JobOutcome } from "./outcome.ts";
