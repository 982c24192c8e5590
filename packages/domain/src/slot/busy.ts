import { type Instant, toEpochMs } from "../time/index.ts";
import { type EpochMinute, msPerMinute } from "./epoch-minute.ts";

/** A stretch of UTC, half-open, in which the mentor cannot be booked. */
export type Busy = { readonly start: Instant; readonly end: Instant };

/** The same in whole minutes. */
export type BusyMinutes = { readonly startMinute: EpochMinute; readonly endMinute: EpochMinute };

/**
 * Sorted, disjoint and in whole minutes. Starts are whole minutes, so widening a busy time to the
 * minutes that it touches hides exactly the same starts. An empty or reversed one hides nothing.
 */
export const compileBusy = (busy: readonly Busy[]): readonly BusyMinutes[] => {
  const sorted = busy
    .map(({ start, end }) => ({ startMs: toEpochMs(start), endMs: toEpochMs(end) }))
    .filter(({ startMs, endMs }) => startMs < endMs)
    .map(({ startMs, endMs }) => ({
      startMinute: Math.floor(startMs / msPerMinute),
      endMinute: Math.ceil(endMs / msPerMinute),
    }))
    .toSorted((a, b) => a.startMinute - b.startMinute);
  const disjoint: BusyMinutes[] = [];
  for (const next of sorted) {
    const before = disjoint.at(-1);
    if (before === undefined || before.endMinute < next.startMinute) {
      disjoint.push(next);
    } else {
      disjoint[disjoint.length - 1] = {
        startMinute: before.startMinute,
        endMinute: Math.max(before.endMinute, next.endMinute),
      };
    }
  }
  return disjoint;
};
