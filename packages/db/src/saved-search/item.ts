import { SavedSearchList } from "@waymark/domain/saved-search";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Twenty addresses of a thousand letters stay far below DynamoDB's 400 KB an item. */
export const savedSearchListSchema = {
  model: { entity: "savedSearchList", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<SavedSearchList>(),
  },
  indexes: {
    byPerson: {
      pk: {
        field: "pk",
        composite: ["personId"],
        template: "savedSearches#${personId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "savedSearches", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readSavedSearchList = itemReader(
  savedSearchListSchema.model,
  z.object({ body: SavedSearchList }),
);
