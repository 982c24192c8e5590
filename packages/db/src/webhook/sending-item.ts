import { WebhookSending } from "@waymark/domain/webhook";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const webhookSendingSchema = {
  model: { entity: "webhookSending", service: "waymark", version: "1" },
  attributes: {
    webhookId: { type: "string", required: true },
    at: { type: "string", required: true },
    eventId: { type: "string", required: true },
    ttl: { type: "number", required: true },
    body: objectOf<WebhookSending>(),
  },
  indexes: {
    byWebhook: {
      pk: {
        field: "pk",
        composite: ["webhookId"],
        template: "webhookSendings#${webhookId}",
        casing: "none",
      },
      sk: {
        field: "sk",
        composite: ["at", "eventId"],
        template: "${at}#${eventId}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(webhookSendingSchema.model, z.object({ body: WebhookSending }));

export const readWebhookSending = (item: unknown): WebhookSending => readStored(item).body;
