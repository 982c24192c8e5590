import type { OverrideDraft } from "../draft/draft.ts";
import { type DayHours, isSameDay } from "../hours/day-hours.ts";
import { dateAfter, datesBetween } from "../hours/local-date.ts";

/** Dates in a row with the same hours, both ends included: a holiday is one line. */
export type OverrideRun = {
  readonly first: string;
  readonly last: string;
  readonly hours: DayHours;
};

export const overrideRuns = (overrides: readonly OverrideDraft[]): readonly OverrideRun[] => {
  const runs: OverrideRun[] = [];
  for (const { date, hours } of overrides.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const run = runs.at(-1);
    if (run !== undefined && dateAfter(run.last, 1) === date && isSameDay(run.hours, hours)) {
      runs[runs.length - 1] = { ...run, last: date };
    } else runs.push({ first: date, last: date, hours });
  }
  return runs;
};

/** Takes a run out: its dates follow the usual week again. */
export const withoutRun = (
  overrides: readonly OverrideDraft[],
  { first, last }: OverrideRun,
): readonly OverrideDraft[] => overrides.filter(({ date }) => date < first || last < date);

/** Sets every date of a run; what stood there before is replaced, so no date is listed twice. */
export const withRun = (
  overrides: readonly OverrideDraft[],
  run: OverrideRun,
): readonly OverrideDraft[] =>
  [
    ...withoutRun(overrides, run),
    ...datesBetween(run.first, run.last).map((date) => ({ date, hours: run.hours })),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
