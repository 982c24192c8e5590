import { countOne } from "../facet/count.ts";
import { countFacets } from "../facet/count-facets.ts";
import type { FacetName } from "../facet/name.ts";
import type { Check } from "../filter/check.ts";
import { hasBit, setBit } from "./bitmap.ts";
import { countBitmap } from "./count-bitmap.ts";
import type { Choice } from "./evaluate-layer.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Filters what the text has found into `scratch.hits` and counts facets: a hit counts everywhere, a
 * listing that misses the choice of one facet only counts in that facet.
 * @returns the number of hits
 */
export const keepCandidates = (
  layer: Layer,
  candidates: number,
  choices: readonly Choice[],
  check: Check | null,
  counted: readonly FacetName[],
  scratch: Scratch,
): number => {
  const total =
    choices.length === 0 && check === null && layer.dead === null
      ? takeAll(candidates, scratch)
      : filter(layer, candidates, choices, check, counted, scratch);
  const { listings } = layer.segment;
  if (total * 2 <= listings) countFacets(layer, counted, scratch.hits, total, 1);
  else countMost(layer, total, choices, counted, scratch);
  return total;
};

const takeAll = (candidates: number, scratch: Scratch): number => {
  scratch.hits.set(scratch.candidates.subarray(0, candidates));
  return candidates;
};

/** Counts more than half of the listings by those that are left. */
const countMost = (
  layer: Layer,
  total: number,
  choices: readonly Choice[],
  counted: readonly FacetName[],
  scratch: Scratch,
): void => {
  const { hitBits, hits } = scratch;
  const isChosen = (facet: FacetName): boolean => choices.some((choice) => choice.facet === facet);
  hitBits.fill(0);
  for (let i = 0; i < total; i++) setBit(hitBits, hits[i] ?? 0);
  const free = counted.filter((facet) => !isChosen(facet));
  countBitmap(layer, free, hitBits, total, scratch);
  countFacets(layer, counted.filter(isChosen), hits, total, 1);
};

const filter = (
  layer: Layer,
  candidates: number,
  choices: readonly Choice[],
  check: Check | null,
  counted: readonly FacetName[],
  scratch: Scratch,
): number => {
  const { dead, segment, counts } = layer;
  const { hits, candidates: list } = scratch;
  let total = 0;
  for (let i = 0; i < candidates; i++) {
    const listing = list[i] ?? 0;
    if (dead !== null && hasBit(dead, listing)) continue;
    let missed = 0;
    let missing: FacetName | null = null;
    for (let c = 0; c < choices.length && missed < 2; c++) {
      const choice = choices[c];
      if (choice === undefined || hasBit(choice.bits, listing)) continue;
      missed += 1;
      missing = choice.facet;
    }
    if (missed > 1 || (check !== null && !check(listing))) continue;
    if (missing === null) {
      hits[total] = listing;
      total += 1;
    } else if (counted.includes(missing)) {
      countOne(segment.facets[missing], listing, counts[missing]);
    }
  }
  return total;
};
