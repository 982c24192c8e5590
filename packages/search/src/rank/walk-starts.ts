import { neededMinutes, START_SHIFT } from "../slot/fit-bits.ts";
import type { FitTable } from "../slot/fit.ts";
import type { Segment } from "../snapshot/segment.ts";

const MINUTES = (1 << START_SHIFT) - 1;

/**
 * Lists hits with the `most` next free slots among them, by walking runs in the order of their starts
 * until no later one can come among the best.
 * @param bits the hits; the bits of those that are listed are cleared
 * @returns how many are listed, or -1 where the walk ends too early to know the best
 */
export const walkStarts = (
  { startOffsets, starts, longestRun, longRunListings }: Segment,
  { ends }: FitTable,
  bits: Uint32Array,
  most: number,
  hits: Uint32Array,
): number => {
  let listed = 0;
  let slot = -1;
  // Listings with a run that is not in this order are listed unseen.
  for (let i = 0; i < longRunListings.length; i++) {
    listed = take(longRunListings[i] ?? 0, bits, hits, listed);
  }
  const least = listed + most;
  for (let bucket = 0; bucket + 1 < startOffsets.length; bucket++) {
    const needed = neededMinutes(ends, bucket);
    if (needed > longestRun) continue;
    // The slot is the same as long as the end of what must fit is.
    const own = ends[bucket] ?? 0;
    if (own !== slot && listed >= least) return listed;
    slot = own;
    const to = startOffsets[bucket + 1] ?? 0;
    for (let i = startOffsets[bucket] ?? 0; i < to; i++) {
      const start = starts[i] ?? 0;
      if ((start & MINUTES) >= needed) listed = take(start >>> START_SHIFT, bits, hits, listed);
    }
  }
  return listed >= least ? listed : -1;
};

const take = (listing: number, bits: Uint32Array, hits: Uint32Array, listed: number): number => {
  const word = bits[listing >>> 5] ?? 0;
  const bit = 1 << (listing & 31);
  if ((word & bit) === 0) return listed;
  bits[listing >>> 5] = word & ~bit;
  hits[listed] = listing;
  return listed + 1;
};
