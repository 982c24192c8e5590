import type { Listings, ListingSearch } from "@waymark/application/ports";
import {
  type FacetName,
  ListingCard,
  type SearchAnswer,
  type SearchHit,
} from "@waymark/contracts/listing";
import { ListingId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";
import { err, ok } from "@waymark/domain/result";
import type { Zones } from "@waymark/domain/slot";
import { Instant } from "@waymark/domain/time";
import { answerQuery } from "../answer/answer-query.ts";
import type { Hit } from "../query/query.ts";
import { suggest } from "../suggestion/suggest.ts";
import { type FreshIndexDeps, keepFresh } from "./fresh-index.ts";
import { keepHasRatings } from "./keep-has-ratings.ts";
import { queryOf } from "./query-of.ts";
import { reasonOf } from "./reason-of.ts";
import { suggestionOf } from "./suggestion-of.ts";

export type ListingSearchDeps = FreshIndexDeps & {
  readonly listings: Pick<Listings, "getMany">;
  readonly zones: Zones;
};

const hitOf = (
  { reason, nextSlots, commonMinutesPerWeek }: Hit,
  listing: Listing | undefined,
  text: string,
): readonly SearchHit[] => {
  if (listing?.status !== "published" || reason === null) return [];
  return [
    {
      ...ListingCard.parse(listing),
      reason: reasonOf(reason, text, listing),
      nextSlots: nextSlots.map((start) => Instant.parse(start)),
      ...(commonMinutesPerWeek !== null && { commonMinutesPerWeek }),
    },
  ];
};

/**
 * Search over the index in the segment store. The index decides who is found and in which order; what
 * is shown of them is read from the table, which also has the last word on whether they are shown at
 * all. However old the index is, nobody is found who is not published at this moment; a page may then
 * be shorter and `total` higher than it should be for as long as the index is behind.
 */
export const makeListingSearch = (deps: ListingSearchDeps): ListingSearch => {
  const freshIndex = keepFresh(deps);
  const hasRatings = keepHasRatings();
  const hydrate = async (hits: readonly Hit[], text: string): Promise<readonly SearchHit[]> => {
    const found = await deps.listings.getMany(hits.map(({ id }) => ListingId.parse(id)));
    const byId = new Map<string, Listing>(found.map((listing) => [listing.id, listing]));
    return hits.flatMap((hit) => hitOf(hit, byId.get(hit.id), text));
  };
  return {
    search: async (input) => {
      const fresh = await freshIndex();
      if (fresh === null) return err({ code: "search.not_ready" });
      const { index, vocabulary } = fresh;
      const text = input.text ?? "";
      const wanted = queryOf(input, deps.clock.now(), deps.zones);
      if (!wanted.ok) return wanted;
      const asked = wanted.value;
      const answer = answerQuery(index, asked, vocabulary);
      if (!answer.ok) return err({ code: "request.invalid", issues: [answer.error.code] });
      const { total, hits, facets, nextCursor } = answer.value;
      const counts = (facet: FacetName): SearchAnswer["facets"][FacetName] => [
        ...(facets[facet] ?? []),
      ];
      // All that needs the index is done before the first wait: another answer may share its memory.
      const isAnybodyRated = hasRatings(index, asked.now);
      const suggestion =
        total === 0 ? suggestionOf(suggest(index, asked, vocabulary), input) : null;
      return ok({
        total,
        hits: [...(await hydrate(hits, text))],
        facets: {
          skill: counts("skill"),
          industry: counts("industry"),
          function: counts("function"),
          seniority: counts("seniority"),
          language: counts("language"),
          country: counts("country"),
          price: counts("price"),
          zone: counts("zone"),
          time: counts("time"),
        },
        isAnybodyRated,
        ...(nextCursor !== null && { nextCursor }),
        ...(suggestion !== null && { suggestion }),
      });
    },
  };
};
