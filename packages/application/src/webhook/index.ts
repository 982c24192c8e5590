export { enableWebhook, pingWebhook, removeWebhook, rotateWebhookSecret } from "./change.ts";
export { createWebhook } from "./create.ts";
export type { WebhookDeps } from "./deps.ts";
export { listWebhooks, readWebhookLog } from "./list.ts";
export { passNewsOn } from "./pass-on.ts";
export { sendNews, type SendNewsDeps } from "./send.ts";
