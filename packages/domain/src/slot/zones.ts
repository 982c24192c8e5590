import { minutesPerDay } from "../availability/index.ts";
import type { TimeZone } from "../time/index.ts";
import type { MinuteWindow } from "./epoch-minute.ts";
import type { OffsetAt } from "./offset-at.ts";
import { compileOffsetTable, type OffsetTable } from "./offset-table.ts";

/** Zone data with what was compiled from it. Made once by whoever answers requests, and passed. */
export type Zones = {
  readonly offsetAt: OffsetAt;
  readonly tables: Map<TimeZone, OffsetTable>;
};

/** @param offsetAt where zone data comes from: `intlOffsetAt()` outside of tests. */
export const createZones = (offsetAt: OffsetAt): Zones => ({ offsetAt, tables: new Map() });

const blockMinutes = 366 * minutesPerDay;
const keptMinutesMax = 8 * blockMinutes;

/**
 * Whole blocks around the window: a window that moves with the clock meets the same table for a
 * year, and windows before and after it widen the table until it would hold eight years.
 */
const blocksAround = (window: MinuteWindow, kept: OffsetTable | undefined): MinuteWindow => {
  const fromMinute = Math.floor(window.fromMinute / blockMinutes) * blockMinutes;
  const toMinute = Math.ceil((window.toMinute + 1) / blockMinutes) * blockMinutes;
  if (kept === undefined) return { fromMinute, toMinute };
  const joined = {
    fromMinute: Math.min(fromMinute, kept.fromMinute),
    toMinute: Math.max(toMinute, kept.toMinute),
  };
  return joined.toMinute - joined.fromMinute <= keptMinutesMax ? joined : { fromMinute, toMinute };
};

/** A table that covers the window; remembered in `zones`, one per zone. */
export const offsetTable = (zones: Zones, zone: TimeZone, window: MinuteWindow): OffsetTable => {
  const kept = zones.tables.get(zone);
  if (
    kept !== undefined &&
    kept.fromMinute <= window.fromMinute &&
    window.toMinute <= kept.toMinute
  ) {
    return kept;
  }
  const compiled = compileOffsetTable(zones.offsetAt, zone, blocksAround(window, kept));
  zones.tables.set(zone, compiled);
  return compiled;
};
