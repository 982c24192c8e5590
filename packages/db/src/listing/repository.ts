import type { Listings } from "@waymark/application/ports";
import type { Listing } from "@waymark/domain/listing";
import { entityOf } from "../entity/entity-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { listingSchema, publishedCursor, readListing } from "./item.ts";
import { readSlugGuard, slugGuardSchema } from "./slug-guard.ts";

const pageSize = 200;

const attributesOf = (listing: Listing) => ({
  id: listing.id,
  mentorId: listing.mentorId,
  status: listing.status,
  revision: listing.revision,
  body: listing,
});

export const makeListings = (access: TableAccess): Listings => {
  const listings = entityOf(listingSchema, access);
  const guards = entityOf(slugGuardSchema, access);

  const get: Listings["get"] = (id) =>
    readOne(access, listings.get({ id }), (item) => readListing(item).body);

  const listByMentor = async (
    mentorId: Listing["mentorId"],
    after?: string,
  ): Promise<readonly Listing[]> => {
    const page = await readPage(access, {
      query: listings.query("byMentor", { mentorId }),
      order: "asc",
      limit: pageSize,
      read: (item) => readListing(item).body,
      cursor: publishedCursor,
      after,
      positionOf: ({ id }) => ({ id }),
      startKeyAt: ({ id }) => listings.startKey("byMentor", { mentorId, id }),
    });
    return page.nextCursor === undefined
      ? page.items
      : [...page.items, ...(await listByMentor(mentorId, page.nextCursor))];
  };

  return {
    get,
    getMany: (ids) =>
      readMany(
        access,
        ids.map((id) => listings.get({ id })),
        (item) => readListing(item).body,
      ),
    listByMentor: (mentorId) => listByMentor(mentorId),
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
          Put: listings.create(attributesOf(listing)),
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
    replace: (listing) =>
      writeOf(
        "listing.replace",
        { code: "listing.changed_meanwhile" },
        {
          Put: listings.put(attributesOf(listing), ({ eq }) =>
            eq("revision", listing.revision - 1),
          ),
        },
      ),
    checkPublished: (id) =>
      writeOf(
        "listing.checkPublished",
        { code: "listing.not_accepting" },
        {
          ConditionCheck: listings.check({ id }, ({ eq }) => eq("status", "published")),
        },
      ),
  };
};
