import type { Listings, ListingSearch } from "@waymark/application/ports";
import { type FacetName, ListingCard, type SearchAnswer } from "@waymark/contracts/listing";
import type { Listing } from "@waymark/domain/listing";
import { ok } from "@waymark/domain/result";

const keptMs = 10 * 60_000;

const listAll = async (listings: Listings): Promise<readonly Listing[]> => {
  const all: Listing[] = [];
  let cursor: string | undefined;
  do {
    const page = await listings.listPublished(cursor);
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
};

const noFacets: Record<FacetName, []> = {
  skill: [],
  industry: [],
  function: [],
  seniority: [],
  language: [],
  country: [],
};

/**
 * Published listings that share a skill, those that share most first: all that a mail asks of the
 * search. It counts no facets, so that the mail function does not carry the listing index.
 *
 * @param nowMs a clock that never goes back, in milliseconds; the listings are read again when those
 *   at hand are older than ten minutes
 */
export const similarListings = (
  listings: Listings,
  nowMs: () => number = () => performance.now(),
): ListingSearch => {
  let kept: { readonly all: Promise<readonly Listing[]>; readonly sinceMs: number } | undefined;
  const published = (): Promise<readonly Listing[]> => {
    if (kept === undefined || nowMs() - kept.sinceMs > keptMs) {
      const all = listAll(listings);
      kept = { all, sinceMs: nowMs() };
      // What failed must not be kept: the next mail asks again.
      all.catch(() => {
        kept = undefined;
      });
    }
    return kept.all;
  };
  return {
    search: async ({ facets, limit }) => {
      const wanted = new Set(facets?.skill);
      const hits = (await published())
        .map((listing) => ({
          listing,
          shared: listing.skills.filter((skill) => wanted.has(skill)).length,
        }))
        .filter(({ shared }) => shared > 0)
        .toSorted((a, b) => b.shared - a.shared || (a.listing.id < b.listing.id ? -1 : 1));
      const answer: SearchAnswer = {
        total: hits.length,
        hits: hits.slice(0, limit).map(({ listing }) => ListingCard.parse(listing)),
        facets: noFacets,
      };
      return ok(answer);
    },
  };
};
