import { ApiKeyId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const apiKeyUseSchema = {
  model: { entity: "apiKeyUse", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    /** As in `2026-03-02T09:00`. */
    minute: { type: "string", required: true },
    count: { type: "number", required: true },
    ttl: { type: "number", required: true },
  },
  indexes: {
    byMinute: {
      pk: {
        field: "pk",
        composite: ["id", "minute"],
        template: "apiKeyUse#${id}#${minute}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "apiKeyUse", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const apiKeyLastUseSchema = {
  model: { entity: "apiKeyLastUse", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    at: { type: "string", required: true },
  },
  indexes: {
    byKey: {
      pk: { field: "pk", composite: ["id"], template: "apiKeyLastUse#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "apiKeyLastUse", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readLastUse = itemReader(
  apiKeyLastUseSchema.model,
  z.object({ id: ApiKeyId, at: Instant }),
);
