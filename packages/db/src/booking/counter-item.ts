import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** What one period of one mentor holds: sessions of a day or a week, minutes of a month. */
export const bookingCounterSchema = {
  model: { entity: "bookingCounter", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    period: { type: "string", required: true },
    key: { type: "string", required: true },
    amount: { type: "number" },
  },
  indexes: {
    byMentor: {
      pk: {
        field: "pk",
        composite: ["mentorId"],
        template: "bookingCounter#${mentorId}",
        casing: "none",
      },
      sk: {
        field: "sk",
        composite: ["period", "key"],
        template: "${period}#${key}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

export const readBookingCounter = itemReader(
  bookingCounterSchema.model,
  z.object({ key: z.string(), amount: z.int().nonnegative() }),
);
