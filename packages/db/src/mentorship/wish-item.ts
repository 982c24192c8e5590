import { PersonId } from "@waymark/domain/id";
import { Side } from "@waymark/domain/side";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Somebody looks for another partner, and with whom it is not to be again. */
export const rematchWishSchema = {
  model: { entity: "rematchWish", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    notWith: { type: "string", required: true },
    as: { type: "string", required: true },
  },
  indexes: {
    byPerson: {
      pk: {
        field: "pk",
        composite: ["personId"],
        template: "rematchWish#${personId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["notWith"], template: "${notWith}", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readRematchWish = itemReader(
  rematchWishSchema.model,
  z.object({ personId: PersonId, notWith: PersonId, as: Side }),
);
