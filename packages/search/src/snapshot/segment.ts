import type { FacetName } from "../facet/name.ts";
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
  /** Where a listing's ordinals start; empty where each listing has exactly one. */
  readonly offsets: Uint32Array;
  readonly ordinals: Uint16Array;
};

/** Facets counted together: a code for each listing, and the values for which a code stands. */
export type PackTable = {
  readonly facets: readonly FacetName[];
  /** Empty where the segment does without this pack. */
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  /** Place in `facets` above 16 bits of ordinal. */
  readonly entries: Uint32Array;
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
  readonly slotBlocks: Uint32Array;
  readonly slotHours: Uint32Array;
  readonly facets: Record<FacetName, FacetTable>;
  readonly packs: readonly PackTable[];
};
