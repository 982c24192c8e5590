import { setBit } from "../engine/bitmap.ts";
import type { Segment } from "../snapshot/segment.ts";
import { BUCKET_MINUTES } from "./bucket.ts";
import { type FitTable, firstFit, NEVER } from "./fit.ts";

/** A run in the order by start: listing number in the upper 20 bits, minutes in the lower 12. */
export const START_SHIFT = 12;
const MINUTES = (1 << START_SHIFT) - 1;

/** Minutes that a run from this bucket on must have at least; more than any has where none fits. */
export const neededMinutes = (ends: Uint32Array, bucket: number): number => {
  const end = ends[bucket] ?? NEVER;
  return end === NEVER ? Infinity : ((end >>> 4) - bucket) * BUCKET_MINUTES + (end & 15);
};

/** How many runs `fillFitBits` would read. */
export const runsToRead = ({ startOffsets, longestRun }: Segment, { ends }: FitTable): number => {
  let runs = 0;
  for (let bucket = 0; bucket + 1 < startOffsets.length; bucket++) {
    if (neededMinutes(ends, bucket) > longestRun) continue;
    runs += (startOffsets[bucket + 1] ?? 0) - (startOffsets[bucket] ?? 0);
  }
  return runs;
};

/** Sets the bits of all listings with a fitting slot, by reading runs in the order of their starts. */
export const fillFitBits = (
  segment: Segment,
  { ends, sessionBuckets }: FitTable,
  bits: Uint32Array,
): void => {
  bits.fill(0);
  const { startOffsets, starts, longestRun, longRunListings, slots, slotOffsets } = segment;
  for (let bucket = 0; bucket + 1 < startOffsets.length; bucket++) {
    const needed = neededMinutes(ends, bucket);
    if (needed > longestRun) continue;
    const to = startOffsets[bucket + 1] ?? 0;
    for (let i = startOffsets[bucket] ?? 0; i < to; i++) {
      const start = starts[i] ?? 0;
      const listing = start >>> START_SHIFT;
      const isLong = (needed - 1 - (start & MINUTES)) >>> 31;
      bits[listing >>> 5] = (bits[listing >>> 5] ?? 0) | (isLong << (listing & 31));
    }
  }
  for (let i = 0; i < longRunListings.length; i++) {
    const listing = longRunListings[i] ?? 0;
    const to = slotOffsets[listing + 1] ?? 0;
    const first = firstFit(slots, slotOffsets[listing] ?? 0, to, ends, sessionBuckets);
    if (first >= 0) setBit(bits, listing);
  }
};
