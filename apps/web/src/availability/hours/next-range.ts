import type { DayHours } from "./day-hours.ts";
import { type MinuteRange, minutesPerDay } from "./minute-range.ts";

const usual: MinuteRange = { startMinute: 17 * 60, endMinute: 19 * 60 };

/** Hours to begin from when somebody adds some: an hour after the last ones, else before the first. */
export const nextRange = (hours: DayHours): MinuteRange | undefined => {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return usual;
  const after = { startMinute: last.endMinute + 60, endMinute: last.endMinute + 120 };
  if (after.endMinute <= minutesPerDay) return after;
  const before = { startMinute: first.startMinute - 120, endMinute: first.startMinute - 60 };
  return before.startMinute >= 0 ? before : undefined;
};
