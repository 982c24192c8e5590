import type { Listings } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { listingSchema, publishedCursor, readListing } from "./item.ts";
import { readSlugGuard, slugGuardSchema } from "./slug-guard.ts";

const pageSize = 200;

export const makeListings = (access: TableAccess): Listings => {
  const listings = entityOf(listingSchema, access);
  const guards = entityOf(slugGuardSchema, access);

  const get: Listings["get"] = (id) =>
    readOne(access, listings.get({ id }), (item) => readListing(item).body);

  return {
    get,
    getBySlug: async (slug) => {
      const guard = await readOne(access, guards.get({ slug }), readSlugGuard);
      return guard === null ? null : get(guard.listingId);
    },
    listPublished: (after) =>
      readPage(access, {
        query: listings.query("published", { status: "published" }),
        order: "asc",
        limit: pageSize,
        read: (item) => readListing(item).body,
        cursor: publishedCursor,
        after,
        positionOf: ({ id }) => ({ id }),
        startKeyAt: ({ id }) => listings.startKey("published", { status: "published", id }),
      }),
    insert: (listing) => [
      writeOf(
        "listing.insert",
        { code: "listing.already_exists" },
        {
          Put: listings.create({
            id: listing.id,
            mentorId: listing.mentorId,
            status: listing.status,
            revision: listing.revision,
            body: listing,
          }),
        },
      ),
      writeOf(
        "listing.claimSlug",
        { code: "listing.already_exists" },
        {
          Put: guards.create({ slug: listing.slug, listingId: listing.id }),
        },
      ),
    ],
  };
};
