import type { FacetName } from "../facet/name.ts";
import type { Interval } from "../listing/listing.ts";
import type { FieldName } from "../snapshot/weight.ts";

export type Sort = "relevance" | "nextSlot" | "rating" | "newest";

export type Range = { readonly min?: number | undefined; readonly max?: number | undefined };

/** Wanted free time; instants are UTC ISO strings. */
export type SlotWish = {
  /** The whole session lies from here on; the query's `now` where it is missing. */
  readonly from?: string | undefined;
  /** ... and ends by here; the end of the horizon where it is missing. */
  readonly to?: string | undefined;
  /** Length of the session, 15 where it is missing; at most a week. */
  readonly minutes?: number | undefined;
  /** The viewer's own free intervals: the session lies inside one. None at all, no hit at all. */
  readonly within?: readonly Interval[] | undefined;
};

/** What the viewer is like, for the slider between "like me" and "different from me". */
export type Viewer = {
  /** From -1 (different from me) to 1 (like me); 0 leaves the order alone. */
  readonly likeness: number;
  readonly skills?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly industry?: string | undefined;
  readonly function?: string | undefined;
  readonly seniority?: string | undefined;
  readonly country?: string | undefined;
};

/** Everything but `now` may be missing. Values of one facet are alternatives, facets all required. */
export type SearchQuery = {
  /** UTC ISO instant: no free slot counts that starts before it. */
  readonly now: string;
  readonly text?: string | undefined;
  /** The last word of the text may be the beginning of a word. */
  readonly prefix?: boolean | undefined;
  readonly facets?: Partial<Record<FacetName, readonly string[] | undefined>> | undefined;
  readonly priceCents?: Range | undefined;
  readonly rating?: Range | undefined;
  readonly reviews?: Range | undefined;
  readonly publishedFrom?: string | undefined;
  readonly publishedTo?: string | undefined;
  readonly slots?: SlotWish | undefined;
  readonly sort?: Sort | undefined;
  /** Hits of one page, 10 where it is missing. */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before, of the same query. */
  readonly cursor?: string | undefined;
  readonly viewer?: Viewer | undefined;
  /** Facets to count; all but `zone` and `time` where it is missing. */
  readonly count?: readonly FacetName[] | undefined;
  /** Whether each hit says why it is there, and its next three slots; at most 1,000 hits then. */
  readonly explain?: boolean | undefined;
};

export type FacetCount = { readonly value: string; readonly count: number };

/** Why a hit is there: words with the fields in which they stand, chosen facet values that it has. */
export type Reason = {
  readonly words: readonly {
    readonly wanted: string;
    readonly found: string;
    readonly fields: readonly FieldName[];
  }[];
  readonly facets: readonly { readonly facet: FacetName; readonly values: readonly string[] }[];
  /** Start of the first slot that fits, as a UTC ISO string. */
  readonly slot: string | null;
  /** What the hit shares with the viewer, where the query has a `viewer`. */
  readonly shared: readonly { readonly facet: FacetName; readonly values: readonly string[] }[];
};

export type Hit = {
  readonly id: string;
  /** Up to three starts that do not overlap, UTC ISO; filled where the query says `explain`. */
  readonly nextSlots: readonly string[];
  /** Minutes a week in which listing and viewer are both free; null without `within`. */
  readonly commonMinutesPerWeek: number | null;
  readonly reason: Reason | null;
};

export type SearchAnswer = {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** For each counted facet at most 20 values, most frequent first, then by value. */
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
  /** Null on the last page. */
  readonly nextCursor: string | null;
};

export type QueryError =
  | { readonly code: "search.text_too_long"; readonly maxLength: number }
  | { readonly code: "search.too_many_words"; readonly max: number }
  | { readonly code: "search.too_many_values"; readonly max: number }
  | { readonly code: "search.bad_instant"; readonly value: string }
  | { readonly code: "search.bad_minutes"; readonly max: number }
  | { readonly code: "search.bad_limit"; readonly max: number }
  | { readonly code: "search.bad_cursor" };
