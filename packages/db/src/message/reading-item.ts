import { Reading } from "@waymark/domain/message";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const readingSchema = {
  model: { entity: "reading", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Reading>(),
  },
  indexes: {
    byReader: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "reading#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["personId"], template: "${personId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(readingSchema.model, z.object({ body: Reading }));

export const readReading = (item: unknown): Reading => readStored(item).body;
