import type { Slot } from "@waymark/contracts/availability";
import type { ReadClock, WallClock } from "./wall-clock.ts";

/** A start that can be had, as both sides' clocks show it. */
export type FreeTime = {
  readonly start: string;
  readonly seatsLeft: number | undefined;
  readonly mine: WallClock;
  readonly theirs: WallClock;
};

/** A date of the viewer's calendar with what is free on it, in order. */
export type Day = { readonly date: string; readonly times: readonly FreeTime[] };

type Found = Pick<Slot, "seatsLeft"> & { readonly start: string };

/** Sorts starts into the viewer's dates; one that falls on none of them is left out. */
export const daysOf = (
  slots: readonly Found[],
  dates: readonly string[],
  clocks: { readonly mine: ReadClock; readonly theirs: ReadClock },
): readonly Day[] => {
  const times = slots.map(({ start, seatsLeft }) => {
    const epochMs = Date.parse(start);
    return { start, seatsLeft, mine: clocks.mine(epochMs), theirs: clocks.theirs(epochMs) };
  });
  const byDate = Map.groupBy(times, ({ mine }) => mine.date);
  return dates.map((date) => ({ date, times: byDate.get(date) ?? [] }));
};

/** The times of a day whose wall clock shows the same twice, where the clocks go back. */
export const shownTwice = ({ times }: Day): ReadonlySet<string> => {
  const counts = Map.groupBy(times, ({ mine }) => mine.time);
  return new Set([...counts].filter(([, same]) => same.length > 1).map(([time]) => time));
};
