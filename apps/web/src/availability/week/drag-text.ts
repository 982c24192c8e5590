import type { Drag } from "../hours/drag.ts";
import { hoursText, dayName } from "../hours/week-text.ts";
import { type Week, weekdayAt, weekdays } from "../hours/week.ts";

/** What a drag does, day by day: "Monday 09:00 to 12:00; Tuesday closed". */
export const dragText = (before: Week, after: Week, { from, to }: Drag): string => {
  const touched = weekdays.filter((day) => before[day] !== after[day]);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return "";
  const isRun = touched.length > 2 && from.day !== to.day;
  return isRun
    ? `${dayName[first]} to ${dayName[last]}: ${hoursText(after[weekdayAt(from.day)])}`
    : touched.map((day) => `${dayName[day]}: ${hoursText(after[day])}`).join("; ");
};
