import { OrganisationId, WebhookId } from "@waymark/domain/id";
import { WebhookNews } from "@waymark/domain/webhook";
import * as z from "zod";

/** Something happened that an organisation's webhooks may want to hear of. */
export const WebhookNewsJob = z.strictObject({
  v: z.literal(1),
  organisationId: OrganisationId,
  ...WebhookNews.shape,
});
export type WebhookNewsJob = z.infer<typeof WebhookNewsJob>;

/** One piece of news to one webhook. */
export const WebhookSendingJob = z.strictObject({
  ...WebhookNewsJob.shape,
  webhookId: WebhookId,
});
export type WebhookSendingJob = z.infer<typeof WebhookSendingJob>;
