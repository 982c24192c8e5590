import { PersonId } from "@waymark/domain/id";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** How many of a mentor's reviews give one point, two points and so on: always what counting gives. */
export const ratingsSchema = {
  model: { entity: "ratings", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    rated1: { type: "number" },
    rated2: { type: "number" },
    rated3: { type: "number" },
    rated4: { type: "number" },
    rated5: { type: "number" },
  },
  indexes: {
    byMentor: {
      pk: { field: "pk", composite: ["mentorId"], template: "ratings#${mentorId}", casing: "none" },
      sk: { field: "sk", composite: [], template: "ratings", casing: "none" },
    },
  },
} as const satisfies Declaration;

const count = z.int().nonnegative().default(0);

export const readRatings = itemReader(
  ratingsSchema.model,
  z.object({
    mentorId: PersonId,
    rated1: count,
    rated2: count,
    rated3: count,
    rated4: count,
    rated5: count,
  }),
);
