import { Delivery } from "@waymark/domain/delivery";
import { DeliveryId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/** A day is one partition of gsi2: its 1,000 writes a second are three for each of 300 mails. */
export const deliverySchema = {
  model: { entity: "delivery", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    introductionId: { type: "string", required: true },
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
    byIntroduction: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["introductionId"],
        template: "delivery.introduction#${introductionId}",
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

export const readDelivery = itemReader(deliverySchema.model, z.object({ body: Delivery }));

export const deliveryCursor = cursorOf(z.strictObject({ updatedAt: Instant, id: DeliveryId }));
