import { hasBit } from "../engine/bitmap.ts";
import type { Layer } from "../engine/index-view.ts";
import type { Scratch } from "../engine/scratch.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { fillFitBits, runsToRead } from "../slot/fit-bits.ts";
import type { FitTable } from "../slot/fit.ts";
import { type Check, numberCheck, slotCheck } from "./check.ts";

/** Looking for a listing's first fitting run costs about as much as reading so many in a row. */
const LOOK_COST = 12;

/**
 * Keeps of the first `count` candidates those that are live, have a fitting slot and numbers within
 * bounds; their order stays.
 * @returns how many there are
 */
export const narrowList = (
  layer: Layer,
  query: ResolvedQuery,
  fit: FitTable,
  count: number,
  scratch: Scratch,
): number => {
  const { segment, dead } = layer;
  const { candidates, others } = scratch;
  let kept = count;
  if (dead !== null) kept = keep(candidates, kept, (listing) => !hasBit(dead, listing));
  const numbers = numberCheck(segment, query);
  if (numbers !== null) kept = keep(candidates, kept, numbers);
  if (query.window === null || kept === 0) return kept;
  if (kept * LOOK_COST < runsToRead(segment, fit)) {
    return keep(candidates, kept, slotCheck(segment, fit));
  }
  fillFitBits(segment, fit, others);
  return keepBits(candidates, kept, others);
};

const keep = (list: Uint32Array, count: number, check: Check): number => {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    if (!check(listing)) continue;
    list[kept] = listing;
    kept += 1;
  }
  return kept;
};

/** Without a branch on the bit, which nothing could foresee. */
const keepBits = (list: Uint32Array, count: number, bits: Uint32Array): number => {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    list[kept] = listing;
    kept += ((bits[listing >>> 5] ?? 0) >>> (listing & 31)) & 1;
  }
  return kept;
};
