import * as z from "zod";
import type { FacetName } from "../facet/name.ts";
import type { IndexedListing } from "../listing/listing.ts";
import type { FacetCount } from "../query/query.ts";

const Interval = z.object({ start: z.string(), end: z.string() });

const StoredListing = z.object({
  id: z.string(),
  name: z.string(),
  headline: z.string(),
  story: z.string(),
  skills: z.array(z.string()),
  industry: z.string(),
  function: z.string(),
  seniority: z.string(),
  company: z.string(),
  languages: z.array(z.string()),
  country: z.string(),
  timeZone: z.string(),
  priceCents: z.number(),
  rating: z.number(),
  reviews: z.number(),
  publishedAt: z.string(),
  freeSlots: z.array(Interval),
}) satisfies z.ZodType<IndexedListing>;

const Bucket = z.object({ key: z.string(), doc_count: z.int() });
const Counted = z.object({ doc_count: z.int() });

const Answer = z.object({
  timed_out: z.literal(false),
  _shards: z.object({ failed: z.literal(0) }),
  hits: z.object({
    total: z.object({ value: z.int(), relation: z.literal("eq") }),
    hits: z.array(
      z.object({
        _source: z.object({ listing: StoredListing }),
        sort: z.tuple([z.number().nullable(), z.string()]),
      }),
    ),
  }),
  aggregations: z
    .record(
      z.string(),
      z.object({
        values: z.object({ buckets: z.union([z.array(Bucket), z.record(z.string(), Counted)]) }),
      }),
    )
    .optional(),
});

export type FoundPage = {
  readonly total: number;
  readonly hits: readonly { readonly listing: IndexedListing; readonly key: number }[];
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
};

/** Lucene sorts what has no value behind everything with this key. */
const noValueKey = Number.MAX_SAFE_INTEGER;

const countsOf = (buckets: z.infer<typeof Bucket>[] | Record<string, z.infer<typeof Counted>>) =>
  Array.isArray(buckets)
    ? buckets.map(({ key, doc_count }) => ({ value: key, count: doc_count }))
    : Object.entries(buckets)
        .map(([value, { doc_count }]) => ({ value, count: doc_count }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** @throws a ZodError where the answer is partial, or not of the documented form */
export const readAnswer = (body: string, counted: readonly FacetName[]): FoundPage => {
  const { hits, aggregations } = Answer.parse(JSON.parse(body));
  return {
    total: hits.total.value,
    hits: hits.hits.map(({ _source, sort: [key] }) => ({
      listing: _source.listing,
      key: key ?? noValueKey,
    })),
    facets: Object.fromEntries(
      counted.map((facet) => [facet, countsOf(aggregations?.[facet]?.values.buckets ?? [])]),
    ),
  };
};

const WordCounts = z.object({
  _shards: z.object({ failed: z.literal(0) }),
  aggregations: z.object({ words: z.object({ buckets: z.record(z.string(), Counted) }) }),
});

/** How many listings have each word, in the order in which `wordCountRequest` asked. */
export const readWordCounts = (body: string): readonly number[] => {
  const { buckets } = WordCounts.parse(JSON.parse(body)).aggregations.words;
  return Object.keys(buckets).map((_, at) => buckets[`word${at}`]?.doc_count ?? 0);
};
