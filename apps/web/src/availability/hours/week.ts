import type { Weekday } from "@waymark/domain/availability";
import { type DayHours, isOpen, withClosed, withOpen } from "./day-hours.ts";
import { clampTo, lengthOf, type MinuteRange } from "./minute-range.ts";

/** Monday first. Written again here because the domain's list brings a schema library with it. */
export const weekdays = [
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
] as const satisfies readonly Weekday[];

export type Week = Readonly<Record<Weekday, DayHours>>;

export const emptyWeek: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/** The same stretch of several days in a row, by their places in {@link weekdays}, both included. */
export type Block = MinuteRange & { readonly firstDay: number; readonly lastDay: number };

/** @param day place in {@link weekdays}; beyond the week counts as its nearest day */
export const weekdayAt = (day: number): Weekday => weekdays[clampTo(day, 0, 6)] ?? "mon";

const daysOf = ({ firstDay, lastDay }: Block): readonly Weekday[] =>
  weekdays.slice(firstDay, lastDay + 1);

export const withDay = (week: Week, weekday: Weekday, hours: DayHours): Week => ({
  ...week,
  [weekday]: hours,
});

export const withBlockOpen = (week: Week, block: Block): Week =>
  daysOf(block).reduce((next, day) => withDay(next, day, withOpen(next[day], block)), week);

export const withBlockClosed = (week: Week, block: Block): Week =>
  daysOf(block).reduce((next, day) => withDay(next, day, withClosed(next[day], block)), week);

export const isBlockOpen = (week: Week, block: Block): boolean =>
  daysOf(block).every((day) => isOpen(week[day], block));

/** Gives other days the hours of one; what they had is replaced. */
export const withDayCopied = (week: Week, from: Weekday, to: readonly Weekday[]): Week =>
  to.reduce((next, day) => withDay(next, day, week[from]), week);

export const minutesOfDay = (hours: DayHours): number =>
  hours.reduce((sum, range) => sum + lengthOf(range), 0);

export const minutesOfWeek = (week: Week): number =>
  weekdays.reduce((sum, day) => sum + minutesOfDay(week[day]), 0);
