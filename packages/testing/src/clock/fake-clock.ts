import type { Clock } from "@waymark/application/ports";
import { addMs, Instant } from "@waymark/domain/time";

export type FakeClock = Clock & {
  readonly advanceMs: (ms: number) => void;
  readonly moveTo: (instant: Instant) => void;
};

/** Stands still unless it is moved. */
export const fakeClock = (start: string = "2026-03-02T09:00:00.000Z"): FakeClock => {
  let now = Instant.parse(start);
  return {
    now: () => now,
    advanceMs: (ms) => {
      now = addMs(now, ms);
    },
    moveTo: (instant) => {
      now = instant;
    },
  };
};
