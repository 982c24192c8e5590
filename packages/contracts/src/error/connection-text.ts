import type { ApiKeyErrorCode } from "@waymark/domain/api-key";
import type { WebhookErrorCode } from "@waymark/domain/webhook";

/** Of an organisation's keys and webhooks; some are read by programmers in the answers of `/v1`. */
export const connectionErrorText = {
  "api_key.not_found": "This key is not there, or no longer.",
  "api_key.limit_reached": "You have as many keys as there can be. Please revoke one first.",
  "api_key.changed_meanwhile":
    "This key changed while you were looking at it. Please read it again.",
  "api_key.invalid": "Send a key that is in use, as: Authorization: Bearer wmk_…",
  "api_key.not_in_scope": "This key was made without the scope that this operation needs.",
  "api_key.too_many_requests":
    "This key has asked very often in the last minute. Please try again when Retry-After is over.",
  "webhook.not_found": "This connection is not there, or no longer.",
  "webhook.limit_reached": "You have as many connections as there can be. Please remove one first.",
  "webhook.changed_meanwhile":
    "This connection changed while you were looking at it. Please read it again.",
  "webhook.address_refused":
    "We cannot write to this address. It has to begin with https:// and lead to the public internet; for Slack and Teams, to their own incoming webhooks.",
  "webhook.illegal_transition": "This is not possible for a connection of this kind.",
} as const satisfies Record<ApiKeyErrorCode | WebhookErrorCode, string>;
