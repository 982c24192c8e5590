import { Hold } from "@waymark/domain/booking";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const holdSchema = {
  model: { entity: "hold", service: "waymark", version: "1" },
  attributes: {
    holderId: { type: "string", required: true },
    sessionId: { type: "string", required: true },
    start: { type: "string", required: true },
    until: { type: "string", required: true },
    body: objectOf<Hold>(),
    ttl: { type: "number", required: true },
  },
  indexes: {
    byHolder: {
      pk: { field: "pk", composite: ["holderId"], template: "hold#${holderId}", casing: "none" },
      sk: { field: "sk", composite: [], template: "hold", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readHold = itemReader(holdSchema.model, z.object({ body: Hold }));
