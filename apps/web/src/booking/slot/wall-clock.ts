import { offsetsOf } from "../../shared/time/index.ts";

/** What a calendar and a wall clock show: `2026-03-29`, `09:00`, and how far they are from UTC. */
export type WallClock = {
  readonly date: string;
  readonly time: string;
  readonly offsetMinutes: number;
};

/** The wall clocks of one zone, by moment in milliseconds since 1970. */
export type ReadClock = (epochMs: number) => WallClock;

export const clockOf = (timeZone: string): ReadClock => {
  const offsetAt = offsetsOf(timeZone);
  return (epochMs) => {
    const offsetMinutes = offsetAt(epochMs);
    const wall = new Date(epochMs + offsetMinutes * 60_000).toISOString();
    return { date: wall.slice(0, 10), time: wall.slice(11, 16), offsetMinutes };
  };
};
