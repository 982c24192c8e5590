import { OrganisationId, WebhookId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import {
  WebhookKind,
  WebhookName,
  WebhookSending,
  WebhookStatus,
  WebhookTopic,
} from "@waymark/domain/webhook";
import * as z from "zod";

export const WebhooksInput = z.strictObject({ organisationId: OrganisationId });

export const WebhookView = z.strictObject({
  id: WebhookId,
  kind: WebhookKind,
  name: WebhookName,
  /** Host and a few letters of what follows: of a channel's webhook the address is the credential. */
  address: z.string(),
  topics: z.array(WebhookTopic),
  status: WebhookStatus,
  failingSince: Instant.optional(),
  /** Until when the former secret signs, too. */
  formerSecretUntil: Instant.optional(),
  createdAt: Instant,
});
export type WebhookView = z.infer<typeof WebhookView>;

export const CreateWebhookInput = z.strictObject({
  requestKey: z.uuid(),
  organisationId: OrganisationId,
  kind: WebhookKind,
  name: WebhookName,
  url: z.string().max(2000),
  topics: z.array(WebhookTopic).min(1),
});
export type CreateWebhookInput = z.infer<typeof CreateWebhookInput>;

/** The secret is shown here and after a rotation, and nowhere else; channels have none. */
export const WebhookCreated = z.strictObject({
  webhookId: WebhookId,
  secret: z.string().optional(),
});
export type WebhookCreated = z.infer<typeof WebhookCreated>;

export const WebhookInput = z.strictObject({
  organisationId: OrganisationId,
  webhookId: WebhookId,
});
export type WebhookInput = z.infer<typeof WebhookInput>;

export const SecretRotated = z.strictObject({ secret: z.string() });
export type SecretRotated = z.infer<typeof SecretRotated>;

export const WebhookLog = z.array(WebhookSending.omit({ webhookId: true }));
export type WebhookLog = z.infer<typeof WebhookLog>;
