import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const commandSchema = {
  model: { entity: "command", service: "waymark", version: "1" },
  attributes: {
    actor: { type: "string", required: true },
    requestKey: { type: "string", required: true },
    inputFingerprint: { type: "string", required: true },
    answer: { type: "string", required: true },
    ttl: { type: "number", required: true },
  },
  indexes: {
    byKey: {
      pk: {
        field: "pk",
        composite: ["actor", "requestKey"],
        template: "command#${actor}#${requestKey}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "command", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readCommand = itemReader(
  commandSchema.model,
  z.object({
    actor: z.string(),
    requestKey: z.string(),
    inputFingerprint: z.string(),
    answer: z.string(),
    ttl: z.int(),
  }),
);
