export const webhookErrorCodes = [
  "webhook.not_found",
  "webhook.limit_reached",
  "webhook.changed_meanwhile",
  /** Not https, a port or a host that we do not write to, or none of the chosen service's. */
  "webhook.address_refused",
  "webhook.illegal_transition",
] as const;
export type WebhookErrorCode = (typeof webhookErrorCodes)[number];
export type WebhookError = { readonly code: WebhookErrorCode };
