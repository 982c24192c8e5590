export {
  CreateWebhookInput,
  SecretRotated,
  WebhookCreated,
  WebhookInput,
  WebhookLog,
  WebhooksInput,
  WebhookView,
} from "./procedures.ts";
