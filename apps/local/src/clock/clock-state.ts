import type { MovableClock } from "./install-movable-clock.ts";

export type ClockState = {
  readonly now: string;
  readonly realNow: string;
  readonly offsetMinutes: number;
};

export const readClock = (clock: MovableClock): ClockState => ({
  now: new Date(clock.nowMs()).toISOString(),
  realNow: new Date(clock.realNowMs()).toISOString(),
  offsetMinutes: Math.floor(clock.offsetMs() / 60_000),
});
