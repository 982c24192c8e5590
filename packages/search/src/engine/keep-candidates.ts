import { countFacets } from "../facet/count-facets.ts";
import type { FacetName } from "../facet/name.ts";
import { hasBit, setBit } from "./bitmap.ts";
import { countBitmap } from "./count-bitmap.ts";
import type { Choice } from "./evaluate-layer.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Filters the first `candidates` of `scratch.candidates` by the choices into `scratch.hits` and counts
 * facets: a hit counts everywhere, a listing that misses the choice of one facet only in that facet.
 * @returns the number of hits
 */
export const keepCandidates = (
  layer: Layer,
  candidates: number,
  choices: readonly Choice[],
  counted: readonly FacetName[],
  scratch: Scratch,
): number => {
  const [only] = choices;
  let total = candidates;
  if (only === undefined) scratch.hits.set(scratch.candidates.subarray(0, candidates));
  else if (choices.length === 1) total = splitByOne(layer, candidates, only, counted, scratch);
  else total = splitByAll(layer, candidates, choices, counted, scratch);
  const { listings } = layer.segment;
  if (total * 2 <= listings) countFacets(layer, counted, scratch.hits, total, 1);
  else countMost(layer, total, choices, counted, scratch);
  return total;
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

/** Without a branch on the bit, which nothing could foresee. */
const splitByOne = (
  layer: Layer,
  candidates: number,
  { facet, bits }: Choice,
  counted: readonly FacetName[],
  { hits, spare, candidates: list }: Scratch,
): number => {
  let total = 0;
  let missed = 0;
  for (let i = 0; i < candidates; i++) {
    const listing = list[i] ?? 0;
    const has = ((bits[listing >>> 5] ?? 0) >>> (listing & 31)) & 1;
    hits[total] = listing;
    total += has;
    spare[missed] = listing;
    missed += 1 - has;
  }
  if (counted.includes(facet)) countFacets(layer, [facet], spare, missed, 1);
  return total;
};

const splitByAll = (
  layer: Layer,
  candidates: number,
  choices: readonly Choice[],
  counted: readonly FacetName[],
  { hits, spare, candidates: list }: Scratch,
): number => {
  // Those that miss one choice are kept, with its number above 20 bits of listing.
  let near = 0;
  let total = 0;
  for (let i = 0; i < candidates; i++) {
    const listing = list[i] ?? 0;
    let missed = 0;
    let missing = 0;
    for (let c = 0; c < choices.length && missed < 2; c++) {
      const choice = choices[c];
      if (choice === undefined || hasBit(choice.bits, listing)) continue;
      missed += 1;
      missing = c;
    }
    if (missed === 0) {
      hits[total] = listing;
      total += 1;
    } else if (missed === 1) {
      list[near] = (missing << LISTING_BITS) | listing;
      near += 1;
    }
  }
  choices.forEach(({ facet }, c) => {
    if (!counted.includes(facet)) return;
    let own = 0;
    for (let i = 0; i < near; i++) {
      const listing = list[i] ?? 0;
      if (listing >>> LISTING_BITS !== c) continue;
      spare[own] = listing & LISTING_MASK;
      own += 1;
    }
    countFacets(layer, [facet], spare, own, 1);
  });
  return total;
};

const LISTING_BITS = 20;
const LISTING_MASK = (1 << LISTING_BITS) - 1;
