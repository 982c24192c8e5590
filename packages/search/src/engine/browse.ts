import { narrowBits, narrows } from "../filter/narrow-bits.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { walkOrder } from "../rank/top.ts";
import { walkStarts } from "../rank/walk-starts.ts";
import type { FitTable } from "../slot/fit.ts";
import { bitmapWords } from "../snapshot/is-bitmap.ts";
import { countBits, fillLive, intersect, listBits } from "./bitmap.ts";
import { countSet } from "./count-set.ts";
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
  const isAll = !narrows(query);
  const chosen = new Set(choices.map(({ facet }) => facet));
  const free = query.count.filter((facet) => !chosen.has(facet));
  countSet(layer, free, choices, isAll, scratch);
  for (const facet of query.count.filter((own) => chosen.has(own))) {
    const others = choices.filter((choice) => choice.facet !== facet);
    countSet(layer, [facet], others, isAll, scratch);
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
