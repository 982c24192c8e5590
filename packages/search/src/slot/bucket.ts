/** Sessions start on UTC marks of this grid. */
export const BUCKET_MINUTES = 15;
export const BUCKET_MS = BUCKET_MINUTES * 60_000;

const BUCKETS_PER_DAY = 96;

/**
 * Buckets of a segment's horizon, 170 days from the day of its `now`: with 14 bits for a bucket, an
 * interval fits 32 bits. Later free time is picked up by later snapshots.
 */
export const HORIZON_BUCKETS = 1 << 14;

/** The absolute bucket (quarter hours since 1970) at which the horizon of `nowMs` begins. */
export const horizonStart = (nowMs: number): number =>
  Math.floor(nowMs / BUCKET_MS / BUCKETS_PER_DAY) * BUCKETS_PER_DAY;
