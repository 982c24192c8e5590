import { longDateText } from "./date-text.ts";
import type { ReadClock } from "./wall-clock.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** A moment at which a zone's clocks are set. */
export type ClockChange = {
  readonly atMs: number;
  /** The date and time that the clock would have shown, and what it shows instead. */
  readonly date: string;
  readonly before: string;
  readonly after: string;
  /** Positive when the clocks go forward. */
  readonly shiftMinutes: number;
};

/** The first minute after `fromMs` with another offset; both are whole minutes. */
const findChange = (clock: ReadClock, fromMs: number, toMs: number): number => {
  const { offsetMinutes } = clock(fromMs);
  let [low, high] = [fromMs / minuteMs, toMs / minuteMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clock(middle * minuteMs).offsetMinutes === offsetMinutes) low = middle;
    else high = middle;
  }
  return high * minuteMs;
};

const changeAt = (clock: ReadClock, atMs: number): ClockChange => {
  const old = clock(atMs - minuteMs);
  const now = clock(atMs);
  const wall = new Date(atMs + old.offsetMinutes * minuteMs).toISOString();
  return {
    atMs,
    date: wall.slice(0, 10),
    before: wall.slice(11, 16),
    after: now.time,
    shiftMinutes: now.offsetMinutes - old.offsetMinutes,
  };
};

/** When the clocks of a zone are set from `fromMs` to `toMs`, in order; at most once in 24 hours. */
export const clockChanges = (
  clock: ReadClock,
  fromMs: number,
  toMs: number,
): readonly ClockChange[] => {
  const found: ClockChange[] = [];
  for (let startMs = fromMs; startMs < toMs; startMs += dayMs) {
    const endMs = Math.min(startMs + dayMs, toMs);
    if (clock(startMs).offsetMinutes !== clock(endMs).offsetMinutes) {
      found.push(changeAt(clock, findChange(clock, startMs, endMs)));
    }
  }
  return found;
};

const sizeText = (minutes: number): string => {
  const size = Math.abs(minutes);
  if (size === 60) return "an hour";
  return size % 60 === 0 ? `${size / 60} hours` : `${size} minutes`;
};

/** "On Sunday 25 October your clocks go back an hour, from 02:00 to 01:00." */
export const clockChangeText = (change: ClockChange, whose: string): string => {
  const { date, before, after, shiftMinutes } = change;
  const way = shiftMinutes > 0 ? "forward" : "back";
  return `On ${longDateText(date)} ${whose} clocks go ${way} ${sizeText(shiftMinutes)}, from ${before} to ${after}.`;
};

/** "clocks +1 h", for a place without room for more. */
export const shiftText = ({ shiftMinutes }: Pick<ClockChange, "shiftMinutes">): string => {
  const size = Math.abs(shiftMinutes);
  const text = size % 60 === 0 ? `${size / 60} h` : `${size} min`;
  return `clocks ${shiftMinutes > 0 ? "+" : "\u2212"}${text}`;
};
