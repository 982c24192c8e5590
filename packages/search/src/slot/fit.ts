import { BUCKET_MINUTES, BUCKET_MS, HORIZON_BUCKETS } from "./bucket.ts";
import { endBucketOf } from "./encode.ts";

/** No session can start from here on. */
export const NEVER = 0xffffffff;

/** When a session may lie: milliseconds since 1970, half-open; `within` null means no such limit. */
export type SlotWindow = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly minutes: number;
  readonly within: readonly { readonly startMs: number; readonly endMs: number }[] | null;
};

/**
 * For each bucket of the horizon: the end of the first allowed session that starts there or later,
 * coded like the end of a run. A run fits when that end is not past its own, so one look-up and one
 * comparison answer for a run of any length.
 */
export type FitTable = {
  readonly ends: Uint32Array;
  readonly sessionBuckets: number;
  readonly minutes: number;
};

const scratch = new Int32Array(HORIZON_BUCKETS + 1);

/** Quarter hours since 1970 at which the buckets begin, and the last bucket in which a run ends. */
type Horizon = { readonly baseBucket: number; readonly lastBucket: number };

/** @param ends is written in place, up to the last bucket in use */
export const fillFitTable = (
  ends: Uint32Array,
  window: SlotWindow,
  { baseBucket, lastBucket }: Horizon,
  nowMs: number,
): FitTable => {
  const baseMs = baseBucket * BUCKET_MS;
  const sessionMs = window.minutes * 60_000;
  const fromMs = Math.max(window.fromMs, nowMs);
  scratch.fill(0, 0, lastBucket + 2);
  for (const { startMs, endMs } of window.within ?? [
    { startMs: window.fromMs, endMs: window.toMs },
  ]) {
    const first = Math.ceil((Math.max(startMs, fromMs) - baseMs) / BUCKET_MS);
    const last = Math.floor((Math.min(endMs, window.toMs) - sessionMs - baseMs) / BUCKET_MS);
    const low = Math.max(0, first);
    const high = Math.min(lastBucket, last);
    if (!(low <= high)) continue;
    scratch[low] = (scratch[low] ?? 0) + 1;
    scratch[high + 1] = (scratch[high + 1] ?? 0) - 1;
  }
  for (let i = 1; i <= lastBucket; i++) scratch[i] = (scratch[i] ?? 0) + (scratch[i - 1] ?? 0);
  const sessionBuckets = Math.floor(window.minutes / BUCKET_MINUTES);
  const rest = window.minutes - sessionBuckets * BUCKET_MINUTES;
  let next = NEVER;
  for (let bucket = lastBucket; bucket >= 0; bucket--) {
    if ((scratch[bucket] ?? 0) > 0) next = ((bucket + sessionBuckets) << 4) | rest;
    ends[bucket] = next;
  }
  return { ends, sessionBuckets, minutes: window.minutes };
};

/** The first bucket at which a session fits one of the runs from `from` to `to`, or -1. */
export const firstFit = (
  runs: Uint32Array,
  from: number,
  to: number,
  ends: Uint32Array,
  sessionBuckets: number,
): number => {
  for (let i = from; i < to; i++) {
    const run = runs[i] ?? 0;
    const end = ends[run >>> 18] ?? NEVER;
    if (end <= (run & 0x3ffff)) return (end >>> 4) - sessionBuckets;
    if (end === NEVER) return -1;
  }
  return -1;
};

/** Up to `count` starts (buckets of the horizon) that do not overlap each other. */
export const nextFits = (
  runs: Uint32Array,
  from: number,
  to: number,
  fit: FitTable,
  count: number,
): readonly number[] => {
  const starts: number[] = [];
  const step = Math.ceil(fit.minutes / BUCKET_MINUTES);
  let free = 0;
  for (let i = from; i < to && starts.length < count; i++) {
    const run = runs[i] ?? 0;
    for (let bucket = Math.max(run >>> 18, free); starts.length < count; bucket = free) {
      const end = bucket > endBucketOf(run) ? NEVER : (fit.ends[bucket] ?? NEVER);
      if (end > (run & 0x3ffff)) break;
      const start = (end >>> 4) - fit.sessionBuckets;
      starts.push(start);
      free = start + step;
    }
  }
  return starts;
};
