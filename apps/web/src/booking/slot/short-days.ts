import type { Day, FreeTime } from "./day.ts";

export type ShortDay = Day & {
  /** Times of the day that are not among those shown. */
  readonly more: number;
};

const shownMax = 10;

const isAtNight = ({ mine }: FreeTime): boolean => mine.time < "07:00" || mine.time >= "23:00";

/** The first ones, those in the reader's night only where there is room for them. */
const cut = (times: readonly FreeTime[]): readonly FreeTime[] => {
  const kept = new Set(
    [...times.filter((time) => !isAtNight(time)), ...times.filter((time) => isAtNight(time))].slice(
      0,
      shownMax,
    ),
  );
  return times.filter((time) => kept.has(time));
};

/** Days for a week in view: a long one is cut, and its rest is a step away in the day's own view. */
export const shortDays = (days: readonly Day[]): readonly ShortDay[] =>
  days.map(({ date, times }) =>
    // Cutting off one or two would take as much room as showing them.
    times.length <= shownMax + 2
      ? { date, times, more: 0 }
      : { date, times: cut(times), more: times.length - shownMax },
  );
