import { type MinuteRange, minutesPerDay } from "./minute-range.ts";
import { type Week, weekdays } from "./week.ts";

const waking: MinuteRange = { startMinute: 6 * 60, endMinute: 22 * 60 };

/** The part of the day that the grid draws: waking hours, and whole hours around all that is open. */
export const shownHours = (week: Week, wholeDay: boolean): MinuteRange => {
  if (wholeDay) return { startMinute: 0, endMinute: minutesPerDay };
  const ranges = [waking, ...weekdays.flatMap((day) => week[day])];
  return {
    startMinute: Math.min(...ranges.map((range) => Math.floor(range.startMinute / 60) * 60)),
    endMinute: Math.max(...ranges.map((range) => Math.ceil(range.endMinute / 60) * 60)),
  };
};
