import { addRow, rowOf } from "../facet/cross-table.ts";
import { countFacets } from "../facet/count-facets.ts";
import { type FacetName, MANY_VALUED } from "../facet/name.ts";
import { countBits, intersect, listBits } from "./bitmap.ts";
import { countBitmap } from "./count-bitmap.ts";
import type { Choice } from "./evaluate-layer.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";
import { bitmapWords } from "../snapshot/is-bitmap.ts";

/**
 * Counts facets over the listings of `scratch.base` that meet the choices.
 * @param isAll whether `scratch.base` has every live listing
 */
export const countSet = (
  layer: Layer,
  facets: readonly FacetName[],
  choices: readonly Choice[],
  isAll: boolean,
  scratch: Scratch,
): void => {
  if (facets.length === 0) return;
  const [only] = choices;
  if (isAll && only !== undefined && choices.length === 1 && readCross(layer, facets, only)) {
    dropDead(layer, facets, only, scratch);
    return;
  }
  const words = bitmapWords(layer.segment.listings);
  const { others, base } = scratch;
  others.set(base);
  for (const { bits } of choices) intersect(others, bits, words);
  countBitmap(layer, facets, others, countBits(others, words), scratch);
};

/** Adds the counts of a choice that the segment knows; false where it does not. */
const readCross = (
  { segment, counts }: Layer,
  facets: readonly FacetName[],
  { facet, ordinals }: Choice,
): boolean => {
  // A listing with two of the chosen values would be counted twice.
  if (MANY_VALUED.has(facet) && ordinals.length > 1) return false;
  const rows = ordinals.map((ordinal) => rowOf(segment.cross, facet, ordinal));
  if (rows.length === 0 || rows.includes(-1)) return false;
  for (const row of rows) for (const own of facets) addRow(segment.cross, row, own, counts[own]);
  return true;
};

const dropDead = (
  layer: Layer,
  facets: readonly FacetName[],
  { bits }: Choice,
  { others, spare }: Scratch,
): void => {
  const { dead, segment } = layer;
  if (dead === null) return;
  others.set(dead);
  intersect(others, bits, bitmapWords(segment.listings));
  countFacets(layer, facets, spare, listBits(others, segment.listings, 0, spare), -1);
};
