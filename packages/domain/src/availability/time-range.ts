import * as z from "zod";
import { refusal } from "./refusal.ts";
import { minuteOfDay, WallTime } from "./wall-time.ts";

/**
 * Hours of one date on the wall, half-open: 09:00 to 17:00 holds 09:00 and not 17:00. A range never
 * crosses midnight; 22:00 to 02:00 is written as two.
 */
export const TimeRange = z
  .strictObject({ start: WallTime, end: WallTime })
  .refine(({ start, end }) => start !== end, refusal("availability.empty_range"))
  .refine(({ start, end }) => start <= end, refusal("availability.reversed_range"));
export type TimeRange = z.infer<typeof TimeRange>;

const overlaps = (ranges: readonly TimeRange[]): boolean =>
  ranges
    .toSorted((a, b) => minuteOfDay(a.start) - minuteOfDay(b.start))
    .some((range, index, sorted) => {
      const before = sorted[index - 1];
      return before !== undefined && range.start < before.end;
    });

const onGrid = (time: WallTime): boolean => minuteOfDay(time) % gridMinutes === 0;

/**
 * A booking locks quarters of an hour in UTC (every zone's offset is a multiple of 15 minutes), so
 * hours off that grid could offer two starts that fight for one lock.
 */
export const gridMinutes = 15;

const rangesPerDayMax = 24;

/** The hours of one day: on the quarter-hour grid; ranges may touch, not overlap; empty is closed. */
export const DayHours = z
  .array(
    TimeRange.refine(
      ({ start, end }) => onGrid(start) && onGrid(end),
      refusal("availability.off_grid"),
    ),
  )
  .max(rangesPerDayMax)
  .refine((ranges) => !overlaps(ranges), refusal("availability.overlapping_ranges"));
export type DayHours = z.infer<typeof DayHours>;
