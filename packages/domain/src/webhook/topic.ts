import * as z from "zod";

/**
 * What an organisation's programs and channels can hear of. That somebody declined or left is told to
 * nobody.
 */
export const WebhookTopic = z.enum([
  "member.joined",
  "enrolment.joined",
  "enrolment.waiting",
  "matching.solved",
  "matching.applied",
]);
export type WebhookTopic = z.infer<typeof WebhookTopic>;
