import { ListingId } from "@waymark/domain/id";
import { Listing } from "@waymark/domain/listing";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/**
 * What the table looks at stands beside `body`; the rest is the domain's own object, so that a new
 * field of a listing needs no change here. Published listings are one
 * partition on purpose: it keeps the order by id, and its limit of 1,000 writes a second is far above
 * what gets published.
 */
export const listingSchema = {
  model: { entity: "listing", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    mentorId: { type: "string", required: true },
    status: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Listing>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "listing#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "listing", casing: "none" },
    },
    published: {
      index: "gsi1",
      condition: ({ status }: { readonly status?: unknown }) => status === "published",
      pk: {
        field: "gsi1pk",
        composite: ["status"],
        template: "listing.status#${status}",
        casing: "none",
      },
      sk: { field: "gsi1sk", composite: ["id"], template: "${id}", casing: "none" },
    },
    byMentor: {
      index: "gsi2",
      pk: {
        field: "gsi2pk",
        composite: ["mentorId"],
        template: "listing.mentor#${mentorId}",
        casing: "none",
      },
      sk: { field: "gsi2sk", composite: ["id"], template: "${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readListing = itemReader(listingSchema.model, z.object({ body: Listing }));

export const publishedCursor = cursorOf(z.strictObject({ id: ListingId }));
