import type { Interval } from "../listing/listing.ts";
import { BUCKET_MINUTES, BUCKET_MS, HORIZON_BUCKETS } from "./bucket.ts";

const LAST_MINUTE = HORIZON_BUCKETS * BUCKET_MINUTES - 1;

/**
 * A free interval as one run of the 15-minute bitmap: first bucket (14 bits), end bucket (14 bits),
 * minutes beyond the end bucket (4 bits). Runs keep touching intervals apart, which a plain bitmap
 * would join, and cost 4 bytes where a bitmap of the horizon costs 2 KB a listing.
 * @returns -1 where no session can start from `nowMs` on.
 */
const encodeInterval = (interval: Interval, baseBucket: number, nowMs: number): number => {
  const startMs = Math.max(Date.parse(interval.start), nowMs);
  const first = Math.ceil(startMs / BUCKET_MS) - baseBucket;
  const minutes = Math.floor(Date.parse(interval.end) / 60_000) - baseBucket * BUCKET_MINUTES;
  const end = Math.min(minutes, LAST_MINUTE);
  if (!(first >= 0 && end > first * BUCKET_MINUTES)) return -1;
  const endBucket = Math.floor(end / BUCKET_MINUTES);
  return ((first << 18) | (endBucket << 4) | (end - endBucket * BUCKET_MINUTES)) >>> 0;
};

/** The runs of a listing in ascending order of their start. */
export const encodeIntervals = (
  intervals: readonly Interval[],
  baseBucket: number,
  nowMs: number,
): readonly number[] => {
  const runs: number[] = [];
  for (const interval of intervals) {
    const run = encodeInterval(interval, baseBucket, nowMs);
    if (run >= 0) runs.push(run);
  }
  return runs.toSorted((a, b) => a - b);
};

/** The bucket of the horizon in which a run ends. */
export const endBucketOf = (run: number): number => (run >>> 4) & 0x3fff;

/** Minutes from the bucket in which a run starts to its end. */
export const minutesOf = (run: number): number =>
  (endBucketOf(run) - (run >>> 18)) * BUCKET_MINUTES + (run & 15);

/** The longest run that the order by start has room for, 68 hours; longer ones are kept apart. */
const LONGEST_MINUTES = (1 << 12) - 1;

export const isShortRun = (run: number): boolean => minutesOf(run) <= LONGEST_MINUTES;
