import { minutesPerDay } from "../availability/index.ts";
import type { TimeZone } from "../time/index.ts";
import type { EpochMinute, MinuteWindow } from "./epoch-minute.ts";
import type { OffsetAt } from "./offset-at.ts";

/** A stretch of UTC, half-open, in which the zone keeps one offset. */
export type OffsetSegment = {
  readonly startMinute: EpochMinute;
  readonly endMinute: EpochMinute;
  readonly offsetMinutes: number;
};

/** Ascending segments that cover the window without a hole. */
export type OffsetTable = MinuteWindow & { readonly segments: readonly OffsetSegment[] };

/** The first minute in (low, high] whose offset is not `offset`, given that `high` is one. */
const changeBetween = (
  low: EpochMinute,
  high: EpochMinute,
  isChanged: (minute: EpochMinute) => boolean,
): EpochMinute => {
  if (high - low <= 1) return high;
  const middle = Math.floor((low + high) / 2);
  return isChanged(middle)
    ? changeBetween(low, middle, isChanged)
    : changeBetween(middle, high, isChanged);
};

/**
 * Finds every change of offset in the window by looking once a day and bisecting. The closest two
 * changes in the zone database are four days apart (Freetown, 1939), so none hides between two looks.
 */
export const compileOffsetTable = (
  offsetAt: OffsetAt,
  zone: TimeZone,
  { fromMinute, toMinute }: MinuteWindow,
): OffsetTable => {
  const segments: OffsetSegment[] = [];
  let startMinute = fromMinute;
  let offsetMinutes = offsetAt(fromMinute, zone);
  let seen = fromMinute;
  const isChanged = (minute: EpochMinute): boolean => offsetAt(minute, zone) !== offsetMinutes;
  while (seen < toMinute - 1) {
    const next = Math.min(seen + minutesPerDay, toMinute - 1);
    if (!isChanged(next)) {
      seen = next;
      continue;
    }
    const endMinute = changeBetween(seen, next, isChanged);
    segments.push({ startMinute, endMinute, offsetMinutes });
    startMinute = endMinute;
    seen = endMinute;
    offsetMinutes = offsetAt(endMinute, zone);
  }
  segments.push({ startMinute, endMinute: toMinute, offsetMinutes });
  return { fromMinute, toMinute, segments };
};
