import type { TimeZone } from "../time/index.ts";
import { type EpochMinute, msPerMinute } from "./epoch-minute.ts";

/**
 * Minutes by which the zone's wall clock is ahead of UTC at a moment. The wall clock is read without
 * its second hand: an offset of -00:44:30 (Liberia until 1972) counts as -45, so that a whole minute
 * of UTC shows the minute that the wall shows.
 */
export type OffsetAt = (minute: EpochMinute, zone: TimeZone) => number;

const offsetPattern = /GMT(?:(?<sign>[+-])(?<hh>\d{2}):(?<mm>\d{2})(?::(?<ss>\d{2}))?)?$/;

const minutesOf = (formatted: string): number => {
  const parts = offsetPattern.exec(formatted)?.groups;
  if (parts === undefined) throw new Error(`the runtime wrote an offset as "${formatted}"`);
  const { sign, hh = "0", mm = "0", ss = "0" } = parts;
  const seconds = Number(hh) * 3600 + Number(mm) * 60 + Number(ss);
  return Math.floor((sign === "-" ? -seconds : seconds) / 60);
};

/**
 * The offsets of the runtime's own zone data. This is the only place where zone data enters: when a
 * runtime lags behind a changed rule, another {@link OffsetAt} replaces this one and nothing else.
 */
export const intlOffsetAt = (): OffsetAt => {
  const formats = new Map<TimeZone, Intl.DateTimeFormat>();
  return (minute, zone) => {
    const format =
      formats.get(zone) ??
      new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
    return minutesOf(format.format(minute * msPerMinute));
  };
};
