import { Booking } from "@waymark/domain/booking";
import { SessionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/** Seats are counted beside `body`, where many may be taken at once. */
export const bookingSchema = {
  model: { entity: "booking", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    mentorId: { type: "string", required: true },
    /** Empty for a group, which stands in no mentee's list: there its seats do. */
    menteeId: { type: "string", required: true },
    start: { type: "string", required: true },
    revision: { type: "number", required: true },
    seatsTaken: { type: "number", required: true },
    seatChanges: { type: "number", required: true },
    body: objectOf<Booking>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "booking#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "booking", casing: "none" },
    },
    byMentor: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["mentorId"],
        template: "booking.mentor#${mentorId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["start", "id"],
        template: "${start}#${id}",
        casing: "none",
      },
    },
    byMentee: {
      index: "gsi2",
      condition: ({ menteeId }) => menteeId !== "",
      pk: {
        field: "gsi2pk",
        composite: ["menteeId"],
        template: "booking.mentee#${menteeId}",
        casing: "none",
      },
      sk: {
        field: "gsi2sk",
        composite: ["start", "id"],
        template: "${start}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(
  bookingSchema.model,
  z.object({ body: Booking, seatsTaken: z.int().min(0), seatChanges: z.int().min(0) }),
);

export const readBooking = (item: unknown): Booking => {
  const { body, seatsTaken, seatChanges } = readStored(item);
  return { ...body, seatsTaken, seatChanges };
};

export const bookingCursor = cursorOf(z.strictObject({ start: Instant, id: SessionId }));
