export { enable, noteAttempt, rotateSecret, signingSecrets } from "./act.ts";
export { parseWebhookAddress, WebhookKind } from "./address.ts";
export { OutgoingFailure, waitSecondsAfter, WebhookNews, WebhookSending } from "./attempt.ts";
export { type WebhookError, type WebhookErrorCode, webhookErrorCodes } from "./errors.ts";
export { WebhookTopic } from "./topic.ts";
export { SigningSecret, Webhook, WebhookName, webhooksMax, WebhookStatus } from "./webhook.ts";
