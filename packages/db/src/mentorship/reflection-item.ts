import { Reflection } from "@waymark/domain/mentorship";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Its author's id is part of the key: there is no way to ask for somebody else's. */
export const reflectionSchema = {
  model: { entity: "reflection", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Reflection>(),
  },
  indexes: {
    byAuthor: {
      pk: {
        field: "pk",
        composite: ["mentorshipId", "personId"],
        template: "reflection#${mentorshipId}#${personId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "reflection", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(reflectionSchema.model, z.object({ body: Reflection }));

export const readReflection = (item: unknown): Reflection => readStored(item).body;
