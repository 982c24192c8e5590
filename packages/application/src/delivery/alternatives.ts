import type { Listing } from "@waymark/domain/listing";
import type { Listings, ListingSearch } from "../ports/index.ts";

const wanted = 2;

/** Up to two other published listings that share a skill with this one, the best match first. */
export const suggestAlternatives = async (
  search: ListingSearch,
  listings: Listings,
  listing: Listing,
): Promise<readonly Listing[]> => {
  const answer = await search.search({
    facets: { skill: listing.skills },
    limit: wanted + 1,
  });
  if (!answer.ok) return [];
  const others = answer.value.hits.filter((hit) => hit.id !== listing.id).slice(0, wanted);
  const loaded = await Promise.all(others.map((hit) => listings.get(hit.id)));
  return loaded.filter((other) => other !== null);
};
