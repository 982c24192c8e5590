import type { API } from "@opensearch-project/opensearch";
import type { FacetName } from "../facet/name.ts";
import { TOP_VALUES } from "../query/limits.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { facetClauses, facetField, plainFilters, timeLeftClause } from "./filters.ts";
import { likenessFunctions } from "./likeness.ts";
import { fittingTimes } from "./slot-query.ts";
import type { Clause } from "./text-query.ts";

/**
 * Asks how many listings have each word as it was typed: a word that some listing has stands for
 * itself alone, and only others are allowed edits. OpenSearch has no query of that meaning.
 */
export const wordCountRequest = (exact: readonly Clause[]) =>
  ({
    size: 0,
    track_total_hits: false,
    aggs: {
      words: {
        filters: { filters: Object.fromEntries(exact.map((clause, at) => [`word${at}`, clause])) },
      },
    },
  }) satisfies API.Search_RequestBody;

type Sort = Extract<NonNullable<API.Search_RequestBody["sort"]>, unknown[]>;

const sortOf = ({ sort, window, nowMs }: ResolvedQuery): Sort => {
  const byId = { id: { order: "asc" } } as const;
  switch (sort) {
    case "relevance":
      return [{ _score: { order: "desc" } }, byId];
    case "rating":
      return [{ rating: { order: "desc" } }, byId];
    case "newest":
      return [{ publishedAt: { order: "desc" } }, byId];
    case "nextSlot": {
      const filter = fittingTimes(
        window ?? { fromMs: nowMs, toMs: Infinity, minutes: 15, within: null },
        nowMs,
      );
      return [
        {
          "free.start": {
            order: "asc",
            mode: "min",
            missing: "_last",
            nested: { path: "free", filter },
          },
        },
        byId,
      ];
    }
  }
};

/** Rating lifts relevance by at most 2 %, as the core does it. */
const lifted = (query: Clause, { viewer }: ResolvedQuery): Clause => ({
  script_score: {
    query:
      viewer === null || viewer.likeness === 0
        ? query
        : { function_score: { query, ...likenessFunctions(viewer) } },
    script: { source: "_score * (1 + 0.02 * doc['quality'].value)" },
  },
});

const countOf = (facet: FacetName, query: ResolvedQuery) =>
  facet === "time"
    ? {
        filters: {
          filters: {
            left: timeLeftClause(query.nowMs),
            none: { bool: { must_not: [timeLeftClause(query.nowMs)] } },
          },
        },
      }
    : {
        terms: {
          field: facetField(facet),
          size: TOP_VALUES,
          order: [{ _count: "desc" as const }, { _key: "asc" as const }],
        },
      };

/**
 * `POST /<index>/_search` for one page. Facet choices are a post filter, so that each facet can be
 * counted without its own choice.
 *
 * @param words one clause a word, as `exactClause` or `typoClause` make them
 */
export const searchRequest = (query: ResolvedQuery, words: readonly Clause[]) => {
  const chosen = facetClauses(query);
  const found: Clause = {
    bool: {
      must: words.length === 0 ? [{ match_all: {} }] : [...words],
      filter: [...plainFilters(query)],
    },
  };
  const others = (facet: FacetName): Clause[] =>
    chosen.filter((one) => one.facet !== facet).map(({ clause }) => clause);
  return {
    size: query.limit,
    track_total_hits: true,
    _source: ["listing"],
    query: query.sort === "relevance" ? lifted(found, query) : found,
    ...(chosen.length > 0 && {
      post_filter: { bool: { filter: chosen.map(({ clause }) => clause) } },
    }),
    sort: sortOf(query),
    ...(query.after !== null && { search_after: [query.after.key, query.after.id] }),
    aggs: Object.fromEntries(
      query.count.map((facet) => [
        facet,
        { filter: { bool: { filter: others(facet) } }, aggs: { values: countOf(facet, query) } },
      ]),
    ),
  } satisfies API.Search_RequestBody;
};
