import type { Day, FreeTime } from "./day.ts";

export type Move = "earlier" | "later" | "dayBefore" | "dayAfter" | "first" | "last";

const minuteOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const nearest = (times: readonly FreeTime[], to: FreeTime): FreeTime | undefined => {
  const distance = ({ mine }: FreeTime): number =>
    Math.abs(minuteOfDay(mine.time) - minuteOfDay(to.mine.time));
  return times.reduce<FreeTime | undefined>(
    (best, time) => (best === undefined || distance(time) < distance(best) ? time : best),
    undefined,
  );
};

/**
 * Where an arrow key leads from a time. To another day it keeps the time of day as well as it can,
 * and days without a time are passed over.
 *
 * @returns the start to focus, or undefined where there is no further one
 */
export const moveFrom = (days: readonly Day[], start: string, move: Move): string | undefined => {
  const at = days.findIndex(({ times }) => times.some((time) => time.start === start));
  const times = days[at]?.times ?? [];
  const index = times.findIndex((time) => time.start === start);
  const here = times[index];
  if (here === undefined) return undefined;
  const hasTimes = (day: Day): boolean => day.times.length > 0;
  switch (move) {
    case "earlier":
      return times[index - 1]?.start;
    case "later":
      return times[index + 1]?.start;
    case "first":
      return times[0]?.start;
    case "last":
      return times.at(-1)?.start;
    case "dayBefore":
      return nearest(days.slice(0, at).findLast(hasTimes)?.times ?? [], here)?.start;
    case "dayAfter":
      return nearest(days.slice(at + 1).find(hasTimes)?.times ?? [], here)?.start;
  }
};

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: "earlier",
  ArrowDown: "later",
  ArrowLeft: "dayBefore",
  ArrowRight: "dayAfter",
  Home: "first",
  End: "last",
};

const mirrored: Readonly<Record<string, Move>> = {
  ...moves,
  ArrowLeft: "dayAfter",
  ArrowRight: "dayBefore",
};

/** The move that a key means; where the page reads from right to left, the days do, too. */
export const moveOfKey = (key: string, isRightToLeft: boolean): Move | undefined => {
  const known = isRightToLeft ? mirrored : moves;
  return Object.hasOwn(known, key) ? known[key] : undefined;
};
