import {
  addMinutes,
  type Instant,
  instantFromEpochMs,
  msBetween,
  toEpochMs,
} from "../time/index.ts";

/**
 * Every offset of every zone is a multiple of it until 2037, so sessions on a quarter of an hour of
 * any wall clock fill their buckets whole.
 */
export const bucketMinutes = 15;

const msPerBucket = bucketMinutes * 60_000;

/**
 * The quarters of an hour of UTC that `[start, end)` touches, ascending, each by its own start: two
 * stretches of time that overlap share one, whatever their minutes. Empty when the end is not later.
 */
export const bucketsOf = (start: Instant, end: Instant): readonly Instant[] => {
  const first = instantFromEpochMs(Math.floor(toEpochMs(start) / msPerBucket) * msPerBucket);
  const count = start < end ? Math.ceil(msBetween(first, end) / msPerBucket) : 0;
  return Array.from({ length: count }, (_, index) => addMinutes(first, index * bucketMinutes));
};
