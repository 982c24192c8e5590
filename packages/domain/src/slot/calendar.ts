import {
  epochDayOf,
  type LocalDate,
  minuteOfDay,
  type TimeRange,
  type Weekday,
  weekdayIndexOf,
  weekdays,
} from "../availability/index.ts";

/** Hours of one date in minutes since midnight on the wall, half-open. */
export type MinuteRange = { readonly startMinute: number; readonly endMinute: number };

/** Hours per date, ready to be asked; ranges are ascending and neither overlap nor touch. */
export type Calendar = {
  readonly week: readonly (readonly MinuteRange[])[];
  readonly overrides: ReadonlyMap<number, readonly MinuteRange[]>;
};

/** What a calendar is made of; the ranges of a date may come in any order, overlap and touch. */
export type Hours = {
  readonly weeklyHours: { readonly [day in Weekday]?: readonly TimeRange[] | undefined };
  readonly dateOverrides: readonly {
    readonly date: LocalDate;
    readonly ranges: readonly TimeRange[];
  }[];
};

const closed: readonly MinuteRange[] = [];

const merged = (ranges: readonly TimeRange[]): readonly MinuteRange[] => {
  const sorted = ranges
    .map(({ start, end }) => ({ startMinute: minuteOfDay(start), endMinute: minuteOfDay(end) }))
    .filter(({ startMinute, endMinute }) => startMinute < endMinute)
    .toSorted((a, b) => a.startMinute - b.startMinute);
  const result: MinuteRange[] = [];
  for (const range of sorted) {
    const before = result.at(-1);
    if (before === undefined || before.endMinute < range.startMinute) {
      result.push(range);
    } else {
      result[result.length - 1] = {
        startMinute: before.startMinute,
        endMinute: Math.max(before.endMinute, range.endMinute),
      };
    }
  }
  return result;
};

/** Two overrides of one date are read as one with the ranges of both. */
export const compileCalendar = ({ weeklyHours, dateOverrides }: Hours): Calendar => {
  const rangesByDay = new Map<number, readonly TimeRange[]>();
  for (const { date, ranges } of dateOverrides) {
    const day = epochDayOf(date);
    rangesByDay.set(day, [...(rangesByDay.get(day) ?? []), ...ranges]);
  }
  return {
    week: weekdays.map((weekday) => merged(weeklyHours[weekday] ?? [])),
    overrides: new Map([...rangesByDay].map(([day, ranges]) => [day, merged(ranges)])),
  };
};

/** @param epochDay the local date, in days since 1970-01-01. */
export const rangesOn = ({ week, overrides }: Calendar, epochDay: number): readonly MinuteRange[] =>
  (overrides.size === 0 ? undefined : overrides.get(epochDay)) ??
  week[weekdayIndexOf(epochDay)] ??
  closed;
