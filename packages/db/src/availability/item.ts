import { Availability } from "@waymark/domain/availability";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** What a booking's transaction looks at stands beside `body`. */
export const availabilitySchema = {
  model: { entity: "availability", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    version: { type: "number", required: true },
    accepting: { type: "boolean", required: true },
    body: objectOf<Availability>(),
  },
  indexes: {
    byMentor: {
      pk: {
        field: "pk",
        composite: ["mentorId"],
        template: "availability#${mentorId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "availability", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readAvailability = itemReader(
  availabilitySchema.model,
  z.object({ body: Availability }),
);
