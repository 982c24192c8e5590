import type { LocalDate } from "./local-date.ts";
import { epochDayOf, localDateOf, weekdayIndexOf } from "./local-date.ts";
import type { Schedule } from "./schedule.ts";

/** The counters that a session starting on a date belongs to; stored on the booking itself. */
export type LimitPeriods = {
  readonly day: LocalDate;
  /** The Monday of the date's week. */
  readonly week: LocalDate;
  /** `2026-03`. */
  readonly month: string;
};

/** What is booked already, under the keys of {@link limitPeriodsOf}; a missing key is zero. */
export type LimitUsage = {
  readonly sessionsByDay: Readonly<Record<string, number>>;
  readonly sessionsByWeek: Readonly<Record<string, number>>;
  readonly minutesByMonth: Readonly<Record<string, number>>;
};

/** A date on which no further session may start, and the narrowest limit that closes it. */
export type ClosedDate = { readonly date: LocalDate; readonly limit: keyof LimitPeriods };

type Limits = Pick<Schedule, "sessionsPerDayMax" | "sessionsPerWeekMax" | "monthlyBudgetMinutes">;

/** @param date of the session's start, in the mentor's zone. */
export const limitPeriodsOf = (date: LocalDate): LimitPeriods => {
  const day = epochDayOf(date);
  return { day: date, week: localDateOf(day - weekdayIndexOf(day)), month: date.slice(0, 7) };
};

const datesOf = (first: LocalDate, last: LocalDate): LocalDate[] => {
  const firstDay = epochDayOf(first);
  const count = Math.max(0, epochDayOf(last) - firstDay + 1);
  return Array.from({ length: count }, (_, index) => localDateOf(firstDay + index));
};

/**
 * The dates from `first` to `last`, both included, on which one more session of `durationMinutes`
 * would pass a limit.
 */
export const closedDates = (
  limits: Limits,
  usage: LimitUsage,
  durationMinutes: number,
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
): readonly ClosedDate[] => {
  const within = (used: number | undefined, more: number, max: number | null): boolean =>
    max === null || (used ?? 0) + more <= max;
  const limitOn = (date: LocalDate): keyof LimitPeriods | undefined => {
    const { day, week, month } = limitPeriodsOf(date);
    if (!within(usage.sessionsByDay[day], 1, limits.sessionsPerDayMax)) return "day";
    if (!within(usage.sessionsByWeek[week], 1, limits.sessionsPerWeekMax)) return "week";
    const budget = limits.monthlyBudgetMinutes;
    return within(usage.minutesByMonth[month], durationMinutes, budget) ? undefined : "month";
  };
  return datesOf(first, last).flatMap((date) => {
    const limit = limitOn(date);
    return limit === undefined ? [] : [{ date, limit }];
  });
};
