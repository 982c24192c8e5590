import { ListingId } from "@waymark/domain/id";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Holds an address: DynamoDB keeps only primary keys unique, so the slug is one. */
export const slugGuardSchema = {
  model: { entity: "slugGuard", service: "waymark", version: "1" },
  attributes: {
    slug: { type: "string", required: true },
    listingId: { type: "string", required: true },
  },
  indexes: {
    bySlug: {
      pk: { field: "pk", composite: ["slug"], template: "slug#${slug}", casing: "none" },
      sk: { field: "sk", composite: [], template: "slug", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readSlugGuard = itemReader(slugGuardSchema.model, z.object({ listingId: ListingId }));
