import { minutesPerDay } from "../availability/index.ts";
import { type Calendar, rangesOn } from "./calendar.ts";
import type { EpochMinute } from "./epoch-minute.ts";
import type { OffsetTable } from "./offset-table.ts";

/**
 * How far the working hours go on without a hole from `minute`, which may be the end of a range:
 * through midnight where the next date goes on, and through a change of offset where the wall clock
 * lands in working hours again. Stops looking at `enoughMinute`. Answers `minute` itself when the
 * hours do not hold it.
 */
export const reach = (
  calendar: Calendar,
  { segments }: OffsetTable,
  minute: EpochMinute,
  enoughMinute: EpochMinute,
): EpochMinute => {
  let end = minute;
  for (const segment of segments) {
    while (end >= segment.startMinute && end < segment.endMinute && end < enoughMinute) {
      const local = end + segment.offsetMinutes;
      const day = Math.floor(local / minutesPerDay);
      const wall = local - day * minutesPerDay;
      const range = rangesOn(calendar, day).find(
        ({ startMinute, endMinute }) => startMinute <= wall && wall < endMinute,
      );
      if (range === undefined) return end;
      end = Math.min(end + range.endMinute - wall, segment.endMinute);
    }
  }
  return end;
};
