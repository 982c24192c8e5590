import { apiKeySchema } from "../api-key/item.ts";
import { apiKeyLastUseSchema, apiKeyUseSchema } from "../api-key/use-item.ts";
import { webhookSchema } from "../webhook/item.ts";
import { webhookSendingSchema } from "../webhook/sending-item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

/** How an organisation's own programs and channels are connected. */
export const connectionEntries: readonly Entry[] = [
  entry(apiKeySchema, "What lets an organisation's program in.", {
    byOrganisation: [
      strong("an organisation's keys", "its page of connections", typical(3, 600, 1)),
      strong("one key", "revoking it, every request of /v1"),
    ],
    byDigest: [eventual("which key it is", "every request of /v1")],
  }),
  entry(apiKeyUseSchema, "How often a key was used in a minute.", {
    byMinute: [guard("that the limit is not reached", "every request of /v1")],
  }),
  entry(apiKeyLastUseSchema, "When a key was used last.", {
    byKey: [strong("that moment", "the page of connections")],
  }),
  entry(webhookSchema, "An address of an organisation's that hears of what happens.", {
    byOrganisation: [
      strong("an organisation's webhooks", "its page of connections, news", typical(2, 900, 1)),
      strong("one webhook", "every step of it, every sending"),
      guard("that it is as it was read", "every step of it"),
    ],
  }),
  entry(webhookSendingSchema, "One message to a webhook; expires after 30 days.", {
    byWebhook: [
      strong("the latest of a webhook", "its log", typical(50, 500, 7)),
      strong("one message", "sending it"),
    ],
  }),
];
