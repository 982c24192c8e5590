import type { PersonId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";
import { allApartFrom } from "../apart/index.ts";
import type { Blocks, Listings, ListingSearch } from "../ports/index.ts";

const wanted = 2;

type Deps = {
  readonly blocks: Pick<Blocks, "listOf">;
  readonly listings: Pick<Listings, "getMany">;
  readonly search: ListingSearch;
};

/**
 * Up to two other published listings that share a skill with this one, the best match first, and
 * none of somebody whom a block keeps from the mentee.
 *
 * @param notWith mentors who are not to be suggested
 */
export const suggestAlternatives = async (
  { blocks, listings, search }: Deps,
  listing: Listing,
  menteeId: PersonId,
  notWith: ReadonlySet<PersonId> = new Set(),
): Promise<readonly Listing[]> => {
  const apart = new Set([...(await allApartFrom({ blocks }, menteeId)), ...notWith]);
  const answer = await search.search({
    facets: { skill: listing.skills },
    limit: Math.min(50, wanted + 1 + apart.size),
  });
  if (!answer.ok) return [];
  const ids = answer.value.hits.map(({ id }) => id).filter((id) => id !== listing.id);
  const loaded = new Map((await listings.getMany(ids)).map((found) => [found.id, found]));
  return ids
    .flatMap((id) => loaded.get(id) ?? [])
    .filter(({ mentorId }) => !apart.has(mentorId))
    .slice(0, wanted);
};
