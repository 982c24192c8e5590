export { makeWebhooks } from "./repository.ts";
export { makeWebhookSendings } from "./sendings.ts";
