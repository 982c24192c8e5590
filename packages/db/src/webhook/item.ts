import { Webhook } from "@waymark/domain/webhook";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const webhookSchema = {
  model: { entity: "webhook", service: "waymark", version: "1" },
  attributes: {
    organisationId: { type: "string", required: true },
    id: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Webhook>(),
  },
  indexes: {
    byOrganisation: {
      pk: {
        field: "pk",
        composite: ["organisationId"],
        template: "webhooks#${organisationId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["id"], template: "${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(webhookSchema.model, z.object({ body: Webhook }));

export const readWebhook = (item: unknown): Webhook => readStored(item).body;
