import * as z from "zod";
import { OrganisationId, PersonId, WebhookId } from "../id/index.ts";
import { line } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { WebhookKind } from "./address.ts";
import { WebhookTopic } from "./topic.ts";

/**
 * - `active`: hears of what it asked for
 * - `disabled`: did not take anything for days; somebody has to switch it on again
 */
export const WebhookStatus = z.enum(["active", "disabled"]);
export type WebhookStatus = z.infer<typeof WebhookStatus>;

/** A key that bodies are signed with. After a rotation the former one signs, too, until it ends. */
export const SigningSecret = z.strictObject({
  /** `whsec_` and base64, as Standard Webhooks writes it. */
  secret: z.string().regex(/^whsec_[A-Za-z0-9+/]{32,128}={0,2}$/),
  until: Instant.optional(),
});
export type SigningSecret = z.infer<typeof SigningSecret>;

export const WebhookName = line(2, 60);

/** An address of an organisation's that hears of what happens in its programmes. */
export const Webhook = z.strictObject({
  id: WebhookId,
  organisationId: OrganisationId,
  kind: WebhookKind,
  name: WebhookName,
  url: z.url(),
  topics: z.array(WebhookTopic).min(1),
  status: WebhookStatus,
  /** The newest first; of channels, none. */
  secrets: z.array(SigningSecret).max(2),
  /** Since when nothing was taken; absent while the last message was. */
  failingSince: Instant.optional(),
  createdBy: PersonId,
  createdAt: Instant,
  revision: z.int().positive(),
});
export type Webhook = z.infer<typeof Webhook>;

/** Of one organisation. */
export const webhooksMax = 10;
