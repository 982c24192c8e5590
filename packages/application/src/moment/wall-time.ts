import { wallClockAt, type Zones } from "@waymark/domain/slot";
import type { Instant, TimeZone } from "@waymark/domain/time";
import { dateInWords, offsetInWords } from "./format.ts";

export type WallTime = {
  /** `Thursday 5 March 2026, 10:00` */
  readonly clock: string;
  /** `UTC+01:00, Europe/Berlin` */
  readonly place: string;
};

/** What the clocks of a zone show at an instant, in words. */
export const wallTime = (zones: Zones, zone: TimeZone, instant: Instant): WallTime => {
  const { date, time, offsetMinutes } = wallClockAt(zones, zone, instant);
  return {
    clock: `${dateInWords(date)}, ${time}`,
    place: `${offsetInWords(offsetMinutes)}, ${zone.replaceAll("_", " ")}`,
  };
};
