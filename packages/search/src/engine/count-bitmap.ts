import { countFacets } from "../facet/count-facets.ts";
import type { FacetName } from "../facet/name.ts";
import { listBits } from "./bitmap.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";

/** Of a set with more than half of the listings, the ones outside are taken off the totals. */
export const countBitmap = (
  layer: Layer,
  facets: readonly FacetName[],
  bits: Uint32Array,
  size: number,
  scratch: Scratch,
): void => {
  if (facets.length === 0) return;
  const { segment, counts } = layer;
  const isMost = size * 2 > segment.listings;
  const listed = listBits(bits, segment.listings, isMost ? -1 : 0, scratch.spare);
  if (isMost) for (const facet of facets) counts[facet].set(segment.facets[facet].totals);
  countFacets(layer, facets, scratch.spare, listed, isMost ? -1 : 1);
};
