import type { Busy } from "@waymark/domain/slot";

/** Ascending and disjoint: times that overlap or touch become one. Empty and reversed ones go. */
export const mergeBusy = (busy: readonly Busy[]): readonly Busy[] => {
  const sorted = busy
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const merged: Busy[] = [];
  for (const next of sorted) {
    const before = merged.at(-1);
    if (before === undefined || before.end < next.start) {
      merged.push(next);
    } else if (before.end < next.end) {
      merged[merged.length - 1] = { start: before.start, end: next.end };
    }
  }
  return merged;
};
