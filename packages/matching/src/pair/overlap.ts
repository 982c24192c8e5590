import type { WeekRange } from "../cohort/week-range.ts";

/** The same minutes as ranges that are in order and do not touch, so that none is counted twice. */
export const mergeRanges = (ranges: readonly WeekRange[]): readonly WeekRange[] => {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) merged.push([start, end]);
  }
  return merged;
};

/** What is in both; both are merged ranges. */
export const commonRanges = (
  some: readonly WeekRange[],
  others: readonly WeekRange[],
): readonly WeekRange[] => {
  const common: WeekRange[] = [];
  let position = 0;
  for (const [start, end] of some) {
    while ((others[position]?.[1] ?? Number.POSITIVE_INFINITY) <= start) position += 1;
    for (let next = position; next < others.length; next += 1) {
      const [from = 0, to = 0] = others[next] ?? [];
      if (from >= end) break;
      common.push([Math.max(start, from), Math.min(end, to)]);
    }
  }
  return common;
};

/** Minutes of the week that both ranges hold; both are merged ranges. */
export const overlapMinutes = (
  some: readonly WeekRange[],
  others: readonly WeekRange[],
): number => {
  let minutes = 0;
  for (const [start, end] of commonRanges(some, others)) minutes += end - start;
  return minutes;
};
