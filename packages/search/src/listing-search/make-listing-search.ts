import type { Clock, Listings, ListingSearch } from "@waymark/application/ports";
import { type FacetName, facetNames, type SearchAnswer } from "@waymark/contracts/listing";
import { err, ok } from "@waymark/domain/result";
import { answerQuery } from "../answer/answer-query.ts";
import { keepCorpus } from "./corpus.ts";

/**
 * Search over an index that this process keeps of all published listings.
 *
 * @param maxAgeSeconds how old the index may be; a newer one costs a read of every listing
 */
export const makeListingSearch = (
  deps: { readonly listings: Listings; readonly clock: Clock },
  maxAgeSeconds: number,
): ListingSearch => {
  const corpus = keepCorpus(deps, maxAgeSeconds * 1000);
  return {
    search: async (input) => {
      const { index, cards } = await corpus();
      const answer = answerQuery(index, {
        ...input,
        now: deps.clock.now(),
        prefix: true,
        limit: input.limit ?? 20,
        count: facetNames,
      });
      if (!answer.ok) return err({ code: "request.invalid", issues: [answer.error.code] });
      const { total, hits, facets, nextCursor } = answer.value;
      const counts = (facet: FacetName): SearchAnswer["facets"][FacetName] => [
        ...(facets[facet] ?? []),
      ];
      return ok({
        total,
        hits: hits.flatMap(({ id }) => cards.get(id) ?? []),
        facets: {
          skill: counts("skill"),
          industry: counts("industry"),
          function: counts("function"),
          seniority: counts("seniority"),
          language: counts("language"),
          country: counts("country"),
        },
        ...(nextCursor !== null && { nextCursor }),
      });
    },
  };
};
