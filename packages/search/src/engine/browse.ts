import type { FacetName } from "../facet/name.ts";
import type { Check } from "../filter/check.ts";
import type { FitTable } from "../slot/fit.ts";
import { dropFailing } from "./drop-failing.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { bitmapWords } from "../snapshot/plan.ts";
import { walkOrder } from "../rank/top.ts";
import { countBitmap } from "./count-bitmap.ts";
import { countBits, fillLive, intersect, listBits } from "./bitmap.ts";
import type { Choice } from "./evaluate-layer.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Answers a query without words by bitmaps over all listings. The hits are left in `scratch.hits`:
 * all of them, or only the best `most` where an order made at build time gives them at once.
 */
export const browse = (
  layer: Layer,
  query: ResolvedQuery,
  choices: readonly Choice[],
  check: Check | null,
  fit: FitTable,
  most: number | null,
  scratch: Scratch,
): { readonly total: number; readonly listed: number } => {
  const { listings } = layer.segment;
  const words = bitmapWords(listings);
  const { base, hitBits } = scratch;
  fillLive(base, listings, layer.dead);
  if (check !== null) dropFailing(layer, query, choices, check, fit.masks, scratch);
  hitBits.set(base);
  for (const { bits } of choices) intersect(hitBits, bits, words);
  const total = countBits(hitBits, words);
  countHits(layer, query.count, choices, total, scratch);
  for (const { facet } of choices) {
    if (query.count.includes(facet)) countWithout(layer, facet, choices, words, scratch);
  }
  const order = query.viewer === null ? orderOf(layer, query) : null;
  if (order !== null && most !== null && most * listings < total * total) {
    const best = walkOrder(order, hitBits, most);
    scratch.hits.set(best);
    return { total, listed: best.length };
  }
  return { total, listed: listBits(hitBits, listings, 0, scratch.hits) };
};

const orderOf = ({ segment: { orders } }: Layer, { sort }: ResolvedQuery): Uint32Array | null =>
  sort === "nextSlot" ? null : orders[sort];

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
