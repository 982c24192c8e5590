import type { Weekday } from "@waymark/domain/availability";
import { type DayHours, isSameDay } from "./day-hours.ts";
import type { MinuteRange } from "./minute-range.ts";
import { wallText } from "./wall-text.ts";
import { type Block, type Week, weekdayAt, weekdays } from "./week.ts";

export const dayName = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const satisfies Record<Weekday, string>;

export const shortDayName = {
  mon: "Mon",
  tue: "Tue",
  wed: "Wed",
  thu: "Thu",
  fri: "Fri",
  sat: "Sat",
  sun: "Sun",
} as const satisfies Record<Weekday, string>;

export const rangeText = ({ startMinute, endMinute }: MinuteRange): string =>
  `${wallText(startMinute)} to ${wallText(endMinute)}`;

/** "09:00 to 12:00 and 13:00 to 17:00", or "closed". */
export const hoursText = (hours: DayHours): string =>
  hours.length === 0 ? "closed" : hours.map(rangeText).join(" and ");

/** "Monday to Friday, 17:00 to 20:00". */
export const blockText = (block: Block): string => {
  const first = dayName[weekdayAt(block.firstDay)];
  const last = dayName[weekdayAt(block.lastDay)];
  return `${first === last ? first : `${first} to ${last}`}, ${rangeText(block)}`;
};

/** The week in a line: "Mon to Fri 17:00 to 20:00; Sat 09:00 to 12:00". Closed days are left out. */
export const weekText = (week: Week): string => {
  const runs: { first: Weekday; last: Weekday; hours: DayHours }[] = [];
  for (const day of weekdays) {
    const run = runs.at(-1);
    if (run !== undefined && isSameDay(run.hours, week[day])) run.last = day;
    else runs.push({ first: day, last: day, hours: week[day] });
  }
  return runs
    .filter(({ hours }) => hours.length > 0)
    .map(({ first, last, hours }) => {
      const days =
        first === last ? shortDayName[first] : `${shortDayName[first]} to ${shortDayName[last]}`;
      return `${days} ${hoursText(hours)}`;
    })
    .join("; ");
};
