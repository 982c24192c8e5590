import { type Spread, spreadOf } from "../core/statistics.ts";
import type { Attempt, Tried } from "./attempt.ts";

export type Measured = {
  readonly perSecond: number;
  readonly ms: Spread;
  readonly booked: number;
  /** Bookings beyond the first one of a start. */
  readonly double: number;
};

/** Tries all, so many at once, and counts what each start was given to. */
export const measure = async (
  attempts: readonly Attempt[],
  lanes: number,
  book: (attempt: Attempt) => Promise<Tried>,
): Promise<Measured> => {
  const times: number[] = [];
  const holders = new Map<string, number>();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let attempt = attempts[next++]; attempt !== undefined; attempt = attempts[next++]) {
      const startedMs = performance.now();
      const tried = await book(attempt);
      times.push(performance.now() - startedMs);
      const place = `${attempt.mentor} ${attempt.start}`;
      if (tried === "booked") holders.set(place, (holders.get(place) ?? 0) + 1);
    }
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - startedMs) / 1000;
  const booked = [...holders.values()].reduce((sum, count) => sum + count, 0);
  return {
    perSecond: attempts.length / seconds,
    ms: spreadOf(times),
    booked,
    double: booked - holders.size,
  };
};
