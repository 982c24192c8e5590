import type { Weekday } from "@waymark/domain/availability";
import { type DayHours, joined } from "./day-hours.ts";
import { minuteOfWallText, wallText } from "./wall-text.ts";
import { emptyWeek, type Week, weekdays } from "./week.ts";

/** Hours as they travel and are stored. */
export type WireRange = { readonly start: string; readonly end: string };
export type WireWeek = { readonly [Day in Weekday]?: readonly WireRange[] | undefined };

export const dayOfWire = (ranges: readonly WireRange[]): DayHours =>
  joined(
    ranges.map(({ start, end }) => ({
      startMinute: minuteOfWallText(start) ?? 0,
      endMinute: minuteOfWallText(end) ?? 0,
    })),
  );

export const wireOfDay = (hours: DayHours): WireRange[] =>
  hours.map(({ startMinute, endMinute }) => ({
    start: wallText(startMinute),
    end: wallText(endMinute),
  }));

export const weekOfWire = (wire: WireWeek): Week =>
  weekdays.reduce<Week>((week, day) => ({ ...week, [day]: dayOfWire(wire[day] ?? []) }), emptyWeek);

export const wireOfWeek = (week: Week): Record<Weekday, WireRange[]> => ({
  mon: wireOfDay(week.mon),
  tue: wireOfDay(week.tue),
  wed: wireOfDay(week.wed),
  thu: wireOfDay(week.thu),
  fri: wireOfDay(week.fri),
  sat: wireOfDay(week.sat),
  sun: wireOfDay(week.sun),
});
