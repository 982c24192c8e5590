import type { Day } from "./day.ts";
import type { ReadClock } from "./wall-clock.ts";

const stepMs = 30 * 60_000;

/**
 * The half hours of a date that are not among its free times, to ask why. Counted in elapsed time
 * from the date's first moment, so that a date of 23 or 25 hours has as many as it has.
 */
export const unofferedTimes = (
  day: Day,
  clock: ReadClock,
  range: { readonly fromMs: number; readonly toMs: number },
): readonly { readonly start: string; readonly time: string }[] => {
  const free = new Set(day.times.map(({ start }) => Date.parse(start)));
  const count = Math.ceil((range.toMs - range.fromMs) / stepMs);
  return Array.from({ length: count }, (_, at) => range.fromMs + at * stepMs)
    .filter((epochMs) => !free.has(epochMs) && clock(epochMs).date === day.date)
    .map((epochMs) => ({
      start: new Date(epochMs).toISOString(),
      time: clock(epochMs).time,
    }));
};
