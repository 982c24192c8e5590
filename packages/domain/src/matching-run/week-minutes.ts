import type { LocalDate } from "../availability/index.ts";
import { epochDayOf, localDateOf, weekdayIndexOf } from "../availability/index.ts";
import { weeklyIntervals, type WeeklyTimes, type Zones } from "../slot/index.ts";
import { addDays, Instant, msBetween } from "../time/index.ts";
import type { WeekMinutes } from "./input.ts";

const msPerMinute = 60_000;

/** The Monday on which the week of that date begins, in UTC. */
const mondayOf = (date: LocalDate): Instant => {
  const day = epochDayOf(date);
  return Instant.parse(`${localDateOf(day - weekdayIndexOf(day))}T00:00:00.000Z`);
};

/**
 * Somebody's weekly hours as minutes of the UTC week in which a cohort begins: everybody's clock is
 * read in the same week, as zones change theirs at different times of the year.
 */
export const weekMinutes = (
  times: WeeklyTimes,
  date: LocalDate,
  zones: Zones,
): readonly WeekMinutes[] => {
  const from = mondayOf(date);
  const window = { from, to: addDays(from, 7) };
  return weeklyIntervals(times, window, zones).map(({ start, end }) => [
    msBetween(from, start) / msPerMinute,
    msBetween(from, end) / msPerMinute,
  ]);
};
