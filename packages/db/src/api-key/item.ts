import { ApiKey } from "@waymark/domain/api-key";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const apiKeySchema = {
  model: { entity: "apiKey", service: "waymark", version: "1" },
  attributes: {
    organisationId: { type: "string", required: true },
    id: { type: "string", required: true },
    /** SHA-256 of the key in hex: reading the table lets nobody in. */
    digest: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<ApiKey>(),
  },
  indexes: {
    byOrganisation: {
      pk: {
        field: "pk",
        composite: ["organisationId"],
        template: "apiKeys#${organisationId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["id"], template: "${id}", casing: "none" },
    },
    byDigest: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["digest"],
        template: "apiKey.digest#${digest}",
        casing: "none",
      },
      sk: { field: "gsi1sk", composite: ["id"], template: "${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(apiKeySchema.model, z.object({ body: ApiKey }));

export const readApiKey = (item: unknown): ApiKey => readStored(item).body;
