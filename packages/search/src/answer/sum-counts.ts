import type { SearchIndex } from "../engine/index-view.ts";
import type { FacetName } from "../facet/name.ts";

/** Counts of a facet over all layers, by the index's own ordinals. */
export const sumCounts = ({ layers, values }: SearchIndex, facet: FacetName): Int32Array => {
  const [only] = layers;
  if (layers.length === 1 && only !== undefined) return only.counts[facet];
  const sums = new Int32Array(values[facet].count);
  for (const { counts, ordinals } of layers) {
    counts[facet].forEach((count, own) => {
      const ordinal = ordinals[facet][own] ?? 0;
      sums[ordinal] = (sums[ordinal] ?? 0) + count;
    });
  }
  return sums;
};
