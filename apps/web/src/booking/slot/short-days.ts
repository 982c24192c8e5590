import type { Day } from "./day.ts";

export type ShortDay = Day & {
  /** Times of the day that are not among those shown. */
  readonly more: number;
};

const shownMax = 10;

/** Days for a week in view: a long one is cut, and its rest is a step away in the day's own view. */
export const shortDays = (days: readonly Day[]): readonly ShortDay[] =>
  days.map(({ date, times }) =>
    // Cutting off one or two would take as much room as showing them.
    times.length <= shownMax + 2
      ? { date, times, more: 0 }
      : { date, times: times.slice(0, shownMax), more: times.length - shownMax },
  );
