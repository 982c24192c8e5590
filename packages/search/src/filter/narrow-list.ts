import type { Layer } from "../engine/index-view.ts";
import type { Scratch } from "../engine/scratch.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { fillFitBits, runsToRead } from "../slot/fit-bits.ts";
import { type FitTable, firstFit } from "../slot/fit.ts";
import type { Segment } from "../snapshot/segment.ts";
import { boundList, boundsOf } from "./bounds.ts";

/** Looking for a listing's first fitting run costs about as much as reading so many in a row. */
const LOOK_COST = 12;

/**
 * Keeps of the first `count` candidates those that are live, have a fitting slot and numbers within
 * bounds; their order stays.
 * @returns how many there are
 */
export const narrowList = (
  { segment, dead }: Layer,
  query: ResolvedQuery,
  fit: FitTable,
  count: number,
  { candidates, others }: Scratch,
): number => {
  let kept = dead === null ? count : keepBits(candidates, count, dead, 0);
  for (const bounds of boundsOf(segment, query)) kept = boundList(candidates, kept, bounds);
  if (query.window === null || kept === 0) return kept;
  if (kept * LOOK_COST < runsToRead(segment, fit)) {
    return keepFitting(segment, fit, candidates, kept);
  }
  fillFitBits(segment, fit, others);
  return keepBits(candidates, kept, others, 1);
};

/** Without a branch on the bit, which nothing could foresee. */
const keepBits = (list: Uint32Array, count: number, bits: Uint32Array, wanted: 0 | 1): number => {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    const bit = ((bits[listing >>> 5] ?? 0) >>> (listing & 31)) & 1;
    list[kept] = listing;
    kept += bit ^ wanted ^ 1;
  }
  return kept;
};

const keepFitting = (
  { slots, slotOffsets }: Segment,
  { ends, sessionBuckets }: FitTable,
  list: Uint32Array,
  count: number,
): number => {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    const to = slotOffsets[listing + 1] ?? 0;
    if (firstFit(slots, slotOffsets[listing] ?? 0, to, ends, sessionBuckets) < 0) continue;
    list[kept] = listing;
    kept += 1;
  }
  return kept;
};
