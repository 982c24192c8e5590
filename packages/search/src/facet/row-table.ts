import { FACETS, type FacetName } from "./name.ts";

/** A part of every row: one code that stands for a value of each of its facets, or one facet's values. */
export type RowUnit = {
  readonly facets: readonly FacetName[];
  readonly firstCell: number;
  readonly cells: number;
};

/**
 * The facet values of all listings in rows of equal width, so that counting a hit is a fixed number of
 * additions: each cell names a counter. Counter `counters` marks a row with more values than cells,
 * the ones above it fill cells without a value.
 */
export type RowTable = {
  readonly width: number;
  readonly cells: Uint16Array;
  readonly units: readonly RowUnit[];
  readonly counters: number;
  /** Where the entries of a counter start; an entry is a number of `FACETS` above 16 bits of ordinal. */
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
  /** Listings with more values than cells, ascending, and the counters that had no room. */
  readonly moreListings: Uint32Array;
  readonly moreOffsets: Uint32Array;
  readonly moreCounters: Uint16Array;
};

/** Width of the widest row, so how many counters lie above `counters`. */
export const MAX_WIDTH = 24;

/** Where the counters without room of a listing start and end. */
export const moreOf = (
  { moreListings, moreOffsets }: RowTable,
  listing: number,
): { readonly from: number; readonly to: number } => {
  let low = 0;
  let high = moreListings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moreListings[middle] ?? 0) < listing) low = middle + 1;
    else high = middle;
  }
  return { from: moreOffsets[low] ?? 0, to: moreOffsets[low + 1] ?? 0 };
};

/** Visits every facet value of a listing once. */
export const eachValue = (
  rows: RowTable,
  listing: number,
  visit: (facet: number, ordinal: number) => void,
): void => {
  const { width, cells, counters, offsets, entries, moreCounters } = rows;
  const visitCounter = (counter: number): void => {
    const to = offsets[counter + 1] ?? 0;
    for (let i = offsets[counter] ?? 0; i < to; i++) {
      const entry = entries[i] ?? 0;
      visit(entry >>> 16, entry & 0xffff);
    }
  };
  const end = (listing + 1) * width;
  for (let at = listing * width; at < end; at++) {
    const counter = cells[at] ?? 0;
    if (counter < counters) visitCounter(counter);
  }
  if (cells[end - 1] !== counters) return;
  const { from, to } = moreOf(rows, listing);
  for (let i = from; i < to; i++) visitCounter(moreCounters[i] ?? 0);
};

/** The ordinals that a listing has of one facet. */
export const ordinalsOf = (
  rows: RowTable,
  listing: number,
  facet: FacetName,
): readonly number[] => {
  const wanted = FACETS.indexOf(facet);
  const ordinals: number[] = [];
  eachValue(rows, listing, (own, ordinal) => {
    if (own === wanted) ordinals.push(ordinal);
  });
  return ordinals;
};
