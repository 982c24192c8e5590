import type { ResolvedQuery } from "../query/resolve.ts";
import type { Segment } from "../snapshot/segment.ts";

/** A column and what its numbers must lie between, both ends included. */
export type ColumnBounds = {
  readonly column: Uint32Array | Float64Array;
  readonly min: number;
  readonly max: number;
};

/** The bounds that a query sets on numbers and dates. */
export const boundsOf = (
  { price, rating, reviews, published }: Segment,
  { numbers }: ResolvedQuery,
): readonly ColumnBounds[] => [
  ...(numbers.price === null ? [] : [{ column: price, ...numbers.price }]),
  ...(numbers.rating === null ? [] : [{ column: rating, ...numbers.rating }]),
  ...(numbers.reviews === null ? [] : [{ column: reviews, ...numbers.reviews }]),
  ...(numbers.published === null ? [] : [{ column: published, ...numbers.published }]),
];

/** Clears the bits of listings out of bounds. */
export const boundBits = (
  bits: Uint32Array,
  words: number,
  { column, min, max }: ColumnBounds,
): void => {
  for (let word = 0; word < words; word++) {
    let left = bits[word] ?? 0;
    let kept = left;
    while (left !== 0) {
      const lowest = left & -left;
      const value = column[(word << 5) + 31 - Math.clz32(lowest)] ?? 0;
      if (!(value >= min && value <= max)) kept ^= lowest;
      left ^= lowest;
    }
    bits[word] = kept;
  }
};

/** Keeps of a list the listings within bounds and returns how many there are. */
export const boundList = (
  list: Uint32Array,
  count: number,
  { column, min, max }: ColumnBounds,
): number => {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    const value = column[listing] ?? 0;
    list[kept] = listing;
    kept += value >= min && value <= max ? 1 : 0;
  }
  return kept;
};
