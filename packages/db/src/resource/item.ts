import { Shelf } from "@waymark/domain/resource";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** A hundred things of at most 2 KB each stay below DynamoDB's 400 KB an item. */
export const shelfSchema = {
  model: { entity: "shelf", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Shelf>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "shelf#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "shelf", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(shelfSchema.model, z.object({ body: Shelf }));

export const readShelf = (item: unknown): Shelf => readStored(item).body;
