import * as z from "zod";

/** What an organisation's programs and channels can hear of. */
export const WebhookTopic = z.enum([
  "member.joined",
  "cohort.changed",
  "enrolment.invited",
  "enrolment.joined",
  "enrolment.waiting",
  "enrolment.declined",
  "enrolment.left",
  "matching.solved",
  "matching.applied",
]);
export type WebhookTopic = z.infer<typeof WebhookTopic>;
