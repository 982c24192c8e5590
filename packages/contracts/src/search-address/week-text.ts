import type { Weekday } from "@waymark/domain/availability";
import { type UsualWeek, type WallRange, weekdays, withHours } from "./usual-week.ts";

const wallTime = /^(?:(?:[01]\d|2[0-3]):(?:00|15|30|45)|24:00)$/u;

const rangesIn = (text: string): readonly WallRange[] => {
  const [start = "", end = "", ...more] = text.split("-");
  const isRange = [start, end].every((time) => wallTime.test(time)) && start < end;
  return isRange && more.length === 0 ? [{ start, end }] : [];
};

const daysIn = (text: string): readonly Weekday[] => {
  const [first = -1, last = first] = text
    .split("-")
    .map((name) => weekdays.findIndex((day) => day === name));
  return first < 0 ? [] : weekdays.slice(first, last + 1);
};

/**
 * Reads `mon-fri.18:00-20:00,sat.09:00-12:00.14:00-16:00`: groups of days, each with its hours. What
 * makes no sense in it is left out.
 */
export const readWeek = (text: string): UsualWeek =>
  text.split(",").reduce<UsualWeek>((week, group) => {
    const [days = "", ...ranges] = group.split(".");
    return withHours(week, daysIn(days), (before) => [...before, ...ranges.flatMap(rangesIn)]);
  }, {});

const hoursText = (ranges: readonly WallRange[] = []): string =>
  ranges.map(({ start, end }) => `.${start}-${end}`).join("");

/** Writes what {@link readWeek} reads, days in a row with the same hours together. */
export const writeWeek = (week: UsualWeek): string => {
  const runs: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const day of weekdays) {
    const run = runs.at(-1);
    const hours = hoursText(week[day]);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs
    .filter(({ hours }) => hours !== "")
    .map(({ first, last, hours }) => (first === last ? first : `${first}-${last}`) + hours)
    .join(",");
};
