import { Delivery } from "@waymark/domain/delivery";
import { DeliveryId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader, type Upgrade } from "../item/item-reader.ts";

/** A day is one partition of gsi2: its 1,000 writes a second are three for each of 300 mails. */
export const deliverySchema = {
  model: { entity: "delivery", service: "waymark", version: "2" },
  attributes: {
    id: { type: "string", required: true },
    /** The id of the introduction or the booking. */
    aboutId: { type: "string", required: true },
    day: { type: "string", required: true },
    updatedAt: { type: "string", required: true },
    claimedAt: { type: "string", required: true },
    state: { type: "string", required: true },
    attempt: { type: "number", required: true },
    body: objectOf<Delivery>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "delivery#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "delivery", casing: "none" },
    },
    byAbout: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["aboutId"],
        // Items of version 1, which were all about introductions, lie here, too.
        template: "delivery.introduction#${aboutId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["claimedAt", "id"],
        template: "${claimedAt}#${id}",
        casing: "none",
      },
    },
    byDay: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["day"], template: "delivery.day#${day}", casing: "none" },
      sk: {
        field: "gsi2sk",
        composite: ["updatedAt", "id"],
        template: "${updatedAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const Version1 = z.object({ body: z.looseObject({ introductionId: z.string() }) });

/** Before there were bookings, every mail was about an introduction. */
const aboutIntroduction: Upgrade = (item) => {
  const { introductionId, ...body } = Version1.parse(item).body;
  return { ...item, body: { ...body, about: { noun: "introduction", introductionId } } };
};

export const readDelivery = itemReader(deliverySchema.model, z.object({ body: Delivery }), [
  aboutIntroduction,
]);

export const deliveryCursor = cursorOf(z.strictObject({ updatedAt: Instant, id: DeliveryId }));
