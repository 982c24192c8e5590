import { setBit } from "../engine/bitmap.ts";
import { isBitmap } from "../snapshot/is-bitmap.ts";
import type { FacetTable } from "../snapshot/segment.ts";
import { positionOf } from "../snapshot/string-table.ts";

/**
 * Sets the bits of all listings that have one of the values; a value that none has adds nothing.
 * @returns the ordinals of the values, each once
 */
export const chooseValues = (
  table: FacetTable,
  values: readonly string[],
  listings: number,
  bits: Uint32Array,
): readonly number[] => {
  bits.fill(0);
  const ordinals = new Set<number>();
  const { starts, totals, members } = table;
  for (const value of values) {
    const ordinal = positionOf(table.values, value);
    if (ordinal < 0 || ordinals.has(ordinal)) continue;
    ordinals.add(ordinal);
    const from = starts[ordinal] ?? 0;
    const to = starts[ordinal + 1] ?? 0;
    if (isBitmap(totals[ordinal] ?? 0, listings)) {
      for (let i = from; i < to; i++) bits[i - from] = (bits[i - from] ?? 0) | (members[i] ?? 0);
    } else {
      for (let i = from; i < to; i++) setBit(bits, members[i] ?? 0);
    }
  }
  return [...ordinals];
};
