import { type LocalDate, localDateOf, epochDayOf, Schedule } from "@waymark/domain/availability";
import type { TimeZone } from "@waymark/domain/time";
import type { Random } from "../../random/index.ts";
import { weekPatterns } from "./week-patterns.ts";

const days = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** A week or two off some weeks ahead, and now and then a date with hours of its own. */
const makeOverrides = (random: Random, today: LocalDate): readonly object[] => {
  const start = epochDayOf(today);
  const awayFrom = 8 + random.integer(40);
  const away = random.chance(0.35) ? days(awayFrom, random.pick([5, 7, 14])) : [];
  const extra = random.chance(0.25) ? [1 + random.integer(7)] : [];
  return [
    ...extra.map((day) => ({
      date: localDateOf(start + day),
      ranges: [{ start: "10:00", end: "15:00" }],
    })),
    ...away.map((day) => ({ date: localDateOf(start + day), ranges: [] })),
  ];
};

/**
 * Hours with the rules that a busy person sets, in the mentor's own zone.
 *
 * @param today where the dates of overrides are counted from
 */
export const makeSchedule = (random: Random, timeZone: TimeZone, today: LocalDate): Schedule =>
  Schedule.parse({
    timeZone,
    weeklyHours: random.pick(weekPatterns),
    dateOverrides: makeOverrides(random, today),
    breakMinutes: random.pick([0, 0, 5, 10, 15, 15, 30]),
    minimumNoticeMinutes: random.pick([120, 720, 1440, 1440, 2880, 4320]),
    horizonDays: random.pick([28, 42, 60, 60, 90, null]),
    sessionsPerDayMax: random.pick([null, null, 1, 2, 3]),
    sessionsPerWeekMax: random.pick([null, null, 3, 4, 6]),
    monthlyBudgetMinutes: random.pick([null, null, 180, 240, 360, 600]),
    accepting: random.chance(0.94),
    version: 1,
  });
