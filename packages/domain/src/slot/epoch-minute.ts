import { type Instant, instantFromEpochMs, toEpochMs } from "../time/index.ts";

export const msPerMinute = 60_000;

/**
 * Whole minutes since 1970-01-01T00:00Z: the engine's unit. It stays below 2^30 until the year 4011,
 * so V8 keeps it as a small integer where milliseconds would become floating point.
 */
export type EpochMinute = number;

/** A half-open stretch of UTC: `fromMinute` belongs to it, `toMinute` does not. */
export type MinuteWindow = { readonly fromMinute: EpochMinute; readonly toMinute: EpochMinute };

/** The first whole minute that is not before the instant. */
export const minuteNotBefore = (instant: Instant): EpochMinute =>
  Math.ceil(toEpochMs(instant) / msPerMinute);

/** The last whole minute that is not after the instant. */
export const minuteNotAfter = (instant: Instant): EpochMinute =>
  Math.floor(toEpochMs(instant) / msPerMinute);

export const instantOfMinute = (minute: EpochMinute): Instant =>
  instantFromEpochMs(minute * msPerMinute);

/** The whole minutes t with `from <= t < to`. */
export const minuteWindow = (from: Instant, to: Instant): MinuteWindow => ({
  fromMinute: minuteNotBefore(from),
  toMinute: minuteNotBefore(to),
});
