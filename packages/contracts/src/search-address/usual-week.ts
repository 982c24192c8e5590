import type { Weekday } from "@waymark/domain/availability";

// Written again here because the domain's list brings a schema library into the first page with it.
/** Monday first. */
export const weekdays = [
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
] as const satisfies readonly Weekday[];

/** A stretch of a day on the wall, half-open, on quarters of an hour: `09:00` to `24:00`. */
export type WallRange = { readonly start: string; readonly end: string };

/** When somebody usually has time; a day without hours is not there. */
export type UsualWeek = { readonly [Day in Weekday]?: readonly WallRange[] };

/** A day that is cut into more pieces than this loses the last of them. */
const rangesPerDayMax = 6;

/** In order, and those that overlap or touch in one. */
export const joinRanges = (ranges: readonly WallRange[]): readonly WallRange[] => {
  const joined: WallRange[] = [];
  for (const range of ranges.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || last.end < range.start) joined.push(range);
    else if (last.end < range.end) joined[joined.length - 1] = { ...last, end: range.end };
  }
  return joined.slice(0, rangesPerDayMax);
};

/** The week with other hours on some days. */
export const withHours = (
  week: UsualWeek,
  days: readonly Weekday[],
  change: (ranges: readonly WallRange[]) => readonly WallRange[],
): UsualWeek =>
  Object.fromEntries(
    weekdays.flatMap((day) => {
      const before = week[day] ?? [];
      const ranges = days.includes(day) ? joinRanges(change(before)) : before;
      return ranges.length > 0 ? [[day, ranges] as const] : [];
    }),
  );
