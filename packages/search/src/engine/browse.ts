import type { FacetName } from "../facet/name.ts";
import { narrowBits } from "../filter/narrow-bits.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { walkOrder } from "../rank/top.ts";
import { walkStarts } from "../rank/walk-starts.ts";
import type { FitTable } from "../slot/fit.ts";
import { bitmapWords } from "../snapshot/plan.ts";
import { countBits, fillLive, intersect, listBits } from "./bitmap.ts";
import { countBitmap } from "./count-bitmap.ts";
import type { Choice } from "./evaluate-layer.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Answers a query without words by bitmaps over all listings. The hits are left in `scratch.hits`:
 * all of them, or only some with the best `most` among them where an order made at build time gives
 * those at once.
 */
export const browse = (
  layer: Layer,
  query: ResolvedQuery,
  choices: readonly Choice[],
  fit: FitTable,
  most: number | null,
  scratch: Scratch,
): { readonly total: number; readonly listed: number } => {
  const { listings } = layer.segment;
  const words = bitmapWords(listings);
  const { base, hitBits, hits } = scratch;
  fillLive(base, listings, layer.dead);
  narrowBits(layer.segment, query, fit, scratch);
  hitBits.set(base);
  for (const { bits } of choices) intersect(hitBits, bits, words);
  const total = countBits(hitBits, words);
  countHits(layer, query.count, choices, total, scratch);
  for (const { facet } of choices) {
    if (query.count.includes(facet)) countWithout(layer, facet, choices, words, scratch);
  }
  const best = most === null ? -1 : walkBest(layer, query, fit, most, total, scratch);
  return { total, listed: best < 0 ? listBits(hitBits, listings, 0, hits) : best };
};

/** Lists the best hits by an order made at build time, or returns -1 where that does not pay. */
const walkBest = (
  { segment }: Layer,
  { sort, viewer }: ResolvedQuery,
  fit: FitTable,
  most: number,
  total: number,
  { hits, hitBits, others }: Scratch,
): number => {
  const { listings, orders } = segment;
  if (viewer !== null || most * listings >= total * total) return -1;
  if (sort === "nextSlot") {
    others.set(hitBits);
    return walkStarts(segment, fit, others, most, hits);
  }
  const best = walkOrder(orders[sort], hitBits, most);
  hits.set(best);
  return best.length;
};

/** Counts the facets without a choice over the hits. */
const countHits = (
  layer: Layer,
  counted: readonly FacetName[],
  choices: readonly Choice[],
  total: number,
  scratch: Scratch,
): void => {
  const free = counted.filter((facet) => choices.every((choice) => choice.facet !== facet));
  countBitmap(layer, free, scratch.hitBits, total, scratch);
};

/** Counts one facet over the listings that meet everything but that facet's own choice. */
const countWithout = (
  layer: Layer,
  facet: FacetName,
  choices: readonly Choice[],
  words: number,
  scratch: Scratch,
): void => {
  const { others, base } = scratch;
  others.set(base);
  for (const choice of choices) if (choice.facet !== facet) intersect(others, choice.bits, words);
  countBitmap(layer, [facet], others, countBits(others, words), scratch);
};
