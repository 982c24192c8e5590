import type { Listings } from "@waymark/application/ports";
import type { ListingId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";

/**
 * Every published listing of the table by its id. The index of the table behind this may lag behind
 * by seconds; `current` are listings that are known to have changed, read anew past that lag, and
 * take the place of what was found.
 */
export const loadPublished = async (
  listings: Pick<Listings, "getMany" | "listPublished">,
  current: readonly ListingId[],
): Promise<readonly Listing[]> => {
  const found = new Map<ListingId, Listing>();
  let cursor: string | undefined;
  do {
    const page = await listings.listPublished(cursor);
    for (const listing of page.items) found.set(listing.id, listing);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  for (const id of current) found.delete(id);
  for (const listing of await listings.getMany(current)) found.set(listing.id, listing);
  return [...found.values()].filter(({ status }) => status === "published");
};
