import type { ListingSearch } from "@waymark/application/ports";
import {
  type FacetName,
  facetNames,
  ListingCard,
  type SearchAnswer,
  type SearchHit,
} from "@waymark/contracts/listing";
import { err, ok } from "@waymark/domain/result";
import { answerQuery } from "../answer/answer-query.ts";
import type { Hit, SearchQuery } from "../query/query.ts";
import { suggest } from "../suggestion/suggest.ts";
import { type Corpus, type CorpusDeps, keepCorpus } from "./corpus.ts";
import { reasonOf } from "./reason-of.ts";
import { suggestionOf } from "./suggestion-of.ts";

const hitOf = (corpus: Corpus, { id, reason }: Hit, text: string): readonly SearchHit[] => {
  const listing = corpus.listings.get(id);
  if (listing === undefined) return [];
  const card = ListingCard.parse(listing);
  return [reason === null ? card : { ...card, reason: reasonOf(reason, text, listing) }];
};

/**
 * Search over an index that this process keeps of all published listings.
 *
 * @param maxAgeSeconds how old the index may be; a newer one costs a read of every listing
 */
export const makeListingSearch = (deps: CorpusDeps, maxAgeSeconds: number): ListingSearch => {
  const keptCorpus = keepCorpus(deps, maxAgeSeconds * 1000);
  return {
    search: async (input) => {
      const corpus = await keptCorpus();
      const text = input.text ?? "";
      const asked: SearchQuery = {
        ...input,
        now: deps.clock.now(),
        prefix: true,
        limit: input.limit ?? 20,
        count: facetNames,
        explain: text.trim() !== "",
      };
      const answer = answerQuery(corpus.index, asked);
      if (!answer.ok) return err({ code: "request.invalid", issues: [answer.error.code] });
      const { total, hits, facets, nextCursor } = answer.value;
      const counts = (facet: FacetName): SearchAnswer["facets"][FacetName] => [
        ...(facets[facet] ?? []),
      ];
      return ok({
        total,
        hits: hits.flatMap((hit) => hitOf(corpus, hit, text)),
        facets: {
          skill: counts("skill"),
          industry: counts("industry"),
          function: counts("function"),
          seniority: counts("seniority"),
          language: counts("language"),
          country: counts("country"),
        },
        ...(nextCursor !== null && { nextCursor }),
        ...(total === 0 && { suggestion: suggestionOf(suggest(corpus.index, asked), input) }),
      });
    },
  };
};
