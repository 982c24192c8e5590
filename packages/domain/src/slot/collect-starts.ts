import { minutesPerDay } from "../availability/index.ts";
import { type MinuteRange, rangesOn } from "./calendar.ts";
import type { EpochMinute, MinuteWindow } from "./epoch-minute.ts";
import type { OffsetSegment, OffsetTable } from "./offset-table.ts";
import { reach } from "./reach.ts";
import type { SlotRules } from "./rules.ts";
import { offsetTable, type Zones } from "./zones.ts";

/** What moves forward while a window is swept. */
type Sweep = {
  readonly rules: SlotRules;
  readonly table: OffsetTable;
  readonly countMax: number;
  readonly starts: EpochMinute[];
  /** The first busy time that can still hide a later start. */
  busyIndex: number;
};

/** Adds the starts from `first` to `last` on the grid that meet no busy time. */
const addFree = (sweep: Sweep, first: EpochMinute, last: EpochMinute): void => {
  const { rules, starts, countMax } = sweep;
  const { busy, stepMinutes, bufferBeforeMinutes } = rules;
  const untilMinutes = rules.durationMinutes + rules.bufferAfterMinutes;
  let start = first;
  let block = busy[sweep.busyIndex];
  while (start <= last && starts.length < countMax) {
    while (block !== undefined && block.endMinute <= start - bufferBeforeMinutes) {
      sweep.busyIndex += 1;
      block = busy[sweep.busyIndex];
    }
    if (block === undefined || start + untilMinutes <= block.startMinute) starts.push(start);
    start += stepMinutes;
  }
};

/** Adds the starts of one range on one date, as far as the range lies in the segment and window. */
const addRange = (
  sweep: Sweep,
  segment: OffsetSegment,
  window: MinuteWindow,
  midnight: EpochMinute,
  range: MinuteRange,
): void => {
  const { rules, table } = sweep;
  const origin = midnight + range.startMinute;
  const pieceStart = Math.max(origin, segment.startMinute, window.fromMinute);
  const pieceEnd = Math.min(midnight + range.endMinute, segment.endMinute);
  const lastInPiece = Math.min(pieceEnd, window.toMinute) - 1;
  if (pieceStart > lastInPiece) return;
  const first = origin + Math.ceil((pieceStart - origin) / rules.stepMinutes) * rules.stepMinutes;
  // Merged ranges of a date never touch, so hours go on only past midnight or a change of offset.
  const mayGoOn = range.endMinute === minutesPerDay || pieceEnd === segment.endMinute;
  const end = mayGoOn
    ? reach(rules.calendar, table, pieceEnd, lastInPiece + rules.durationMinutes)
    : pieceEnd;
  addFree(sweep, first, Math.min(lastInPiece, end - rules.durationMinutes));
};

/**
 * The free starts in the window, ascending, at most `countMax`. Within a segment of constant offset
 * the wall clock is UTC plus a number, so a range of a local date is one stretch of UTC; a wall time
 * that a gap skips lies in no segment and one that a fold repeats lies in two.
 */
export const collectStarts = (
  rules: SlotRules,
  zones: Zones,
  { fromMinute, toMinute }: MinuteWindow,
  countMax: number,
): EpochMinute[] => {
  // A session that starts in the window's last minute is looked up to its end.
  const needed = { fromMinute, toMinute: toMinute + rules.durationMinutes };
  const table = offsetTable(zones, rules.zone, needed);
  const sweep: Sweep = { rules, table, countMax, starts: [], busyIndex: 0 };
  const window = { fromMinute: Math.max(fromMinute, rules.earliestMinute), toMinute };
  if (!rules.accepting) return sweep.starts;
  for (const segment of table.segments) {
    const { startMinute, endMinute, offsetMinutes } = segment;
    const from = Math.max(startMinute, window.fromMinute);
    const to = Math.min(endMinute, toMinute);
    if (from >= to) continue;
    const lastDay = Math.min(rules.lastDay, Math.floor((to - 1 + offsetMinutes) / minutesPerDay));
    let day = Math.floor((from + offsetMinutes) / minutesPerDay);
    for (; day <= lastDay && sweep.starts.length < countMax; day += 1) {
      if (rules.closedDays.size > 0 && rules.closedDays.has(day)) continue;
      const midnight = day * minutesPerDay - offsetMinutes;
      for (const range of rangesOn(rules.calendar, day)) {
        addRange(sweep, segment, window, midnight, range);
      }
    }
  }
  return sweep.starts;
};
