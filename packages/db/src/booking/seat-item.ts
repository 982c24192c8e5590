import { Seat } from "@waymark/domain/booking";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Stands among the bookings of its mentee, too, so that one list shows both. */
export const seatSchema = {
  model: { entity: "seat", service: "waymark", version: "1" },
  attributes: {
    sessionId: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    start: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Seat>(),
  },
  indexes: {
    bySession: {
      pk: { field: "pk", composite: ["sessionId"], template: "seat#${sessionId}", casing: "none" },
      sk: { field: "sk", composite: ["menteeId"], template: "${menteeId}", casing: "none" },
    },
    byMentee: {
      index: "gsi2",
      pk: {
        field: "gsi2pk",
        composite: ["menteeId"],
        template: "booking.mentee#${menteeId}",
        casing: "none",
      },
      sk: {
        field: "gsi2sk",
        composite: ["start", "sessionId"],
        template: "${start}#${sessionId}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(seatSchema.model, z.object({ body: Seat }));

export const readSeat = (item: unknown): Seat => readStored(item).body;
