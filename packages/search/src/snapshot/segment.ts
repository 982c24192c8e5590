import type { FacetName } from "../facet/name.ts";
import type { CrossTable } from "../facet/cross-table.ts";
import type { RowTable } from "../facet/row-table.ts";
import type { StringTable } from "./string-table.ts";

/** The sorted words: letters as codes, and what a walk needs to skip words with one beginning. */
export type Dictionary = {
  readonly count: number;
  readonly codeOf: ReadonlyMap<number, number>;
  readonly alphabet: Uint32Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
  readonly shared: Uint8Array;
  readonly blocks: Uint8Array;
};

export type FacetTable = {
  readonly values: StringTable;
  readonly totals: Uint32Array;
  /** Where the members of a value start in `members`: a bitmap or ascending listing numbers. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
};

/** Views on the bytes of one snapshot or delta; listings are numbered in the order of their ids. */
export type Segment = {
  readonly listings: number;
  readonly nowMs: number;
  /** Quarter hours since 1970 at which the horizon begins, and its last bucket in use. */
  readonly baseBucket: number;
  readonly lastBucket: number;
  readonly ids: StringTable;
  readonly removed: StringTable;
  readonly dictionary: Dictionary;
  readonly postingOffsets: Uint32Array;
  readonly postings: Uint32Array;
  readonly price: Uint32Array;
  readonly reviews: Uint32Array;
  readonly rating: Float64Array;
  readonly published: Float64Array;
  readonly quality: Float32Array;
  readonly orders: {
    readonly relevance: Uint32Array;
    readonly rating: Uint32Array;
    readonly newest: Uint32Array;
  };
  readonly slotOffsets: Uint32Array;
  readonly slots: Uint32Array;
  /** The same runs by the bucket in which they start, but those of `longRunListings`. */
  readonly startOffsets: Uint32Array;
  readonly starts: Uint32Array;
  /** Minutes of the longest run in `starts`. */
  readonly longestRun: number;
  /** Listings with a run that is too long for `starts`. */
  readonly longRunListings: Uint32Array;
  readonly facets: Record<FacetName, FacetTable>;
  readonly rows: RowTable;
  readonly cross: CrossTable;
};
