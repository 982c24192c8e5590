import { endBucketOf } from "./encode.ts";

/**
 * Two bitmaps of the week that rule most listings out before their runs are read: in which
 * six-hour blocks of the week (28 bits) and in which hours of the day (24 bits), both UTC, a
 * session may start.
 */
const HOUR_BUCKETS = 4;
const BLOCK_BUCKETS = 24;
const WEEK_BLOCKS = 28;
const DAY_HOURS = 24;

/** @param bucket quarter hours since 1970 */
export const blockBit = (bucket: number): number =>
  1 << (Math.floor(bucket / BLOCK_BUCKETS) % WEEK_BLOCKS);

/** @param bucket quarter hours since 1970 */
export const hourBit = (bucket: number): number =>
  1 << (Math.floor(bucket / HOUR_BUCKETS) % DAY_HOURS);

export type WeekMasks = { readonly blocks: number; readonly hours: number };

/** The masks of a listing's runs. */
export const masksOfRuns = (runs: readonly number[], baseBucket: number): WeekMasks => {
  let blocks = 0;
  let hours = 0;
  for (const run of runs) {
    const end = baseBucket + endBucketOf(run);
    const first = baseBucket + (run >>> 18);
    for (let bucket = first; bucket <= end; bucket += 1) {
      blocks |= blockBit(bucket);
      hours |= hourBit(bucket);
    }
  }
  return { blocks: blocks >>> 0, hours: hours >>> 0 };
};
