/** What a wall clock shows, as the milliseconds since 1970 at which a clock in UTC would show it. */
export type WallMs = number;

export type ZoneClock = {
  /** Milliseconds by which the wall clock is ahead of UTC at a moment. */
  readonly offsetMsAt: (epochMs: number) => number;
};

export const utcClock: ZoneClock = { offsetMsAt: () => 0 };

export const fixedClock = (offsetMs: number): ZoneClock => ({ offsetMsAt: () => offsetMs });

/** No wall clock is further from UTC than this, and no zone changes twice within twice as much. */
const furthestMs = 16 * 3_600_000;

/**
 * The moments at which the clock shows a wall time, ascending: one as a rule, two when clocks go
 * back. One that clocks skip is read with the offset before the change (RFC 5545, 3.3.5).
 */
export const momentsShowing = ({ offsetMsAt }: ZoneClock, wallMs: WallMs): readonly number[] => {
  const before = offsetMsAt(wallMs - furthestMs);
  const after = offsetMsAt(wallMs + furthestMs);
  if (before === after) return [wallMs - before];
  const shown = [wallMs - before, wallMs - after].filter(
    (epochMs) => epochMs + offsetMsAt(epochMs) === wallMs,
  );
  return shown.length === 0 ? [wallMs - before] : shown.toSorted((a, b) => a - b);
};

/** The first of {@link momentsShowing}, which RFC 5545 takes where there are two. */
export const momentShowing = (clock: ZoneClock, wallMs: WallMs): number =>
  momentsShowing(clock, wallMs)[0] ?? wallMs;

export const wallAt = ({ offsetMsAt }: ZoneClock, epochMs: number): WallMs =>
  epochMs + offsetMsAt(epochMs);
