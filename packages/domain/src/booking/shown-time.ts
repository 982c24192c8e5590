import { wallClockAt, type Zones } from "../slot/index.ts";
import type { Instant, TimeZone } from "../time/index.ts";
import type { ShownTime } from "./booking.ts";

/** What a wall clock and a calendar in that zone show at an instant, to be kept on a booking. */
export const shownTime = (zones: Zones, timeZone: TimeZone, instant: Instant): ShownTime => {
  const { date, time, offsetMinutes } = wallClockAt(zones, timeZone, instant);
  return { timeZone, date, time, utcOffsetMinutes: offsetMinutes };
};

/** Whether a clock in that zone would show something else now: its rules changed since. */
export const hasMoved = (zones: Zones, shown: ShownTime, instant: Instant): boolean => {
  const now = shownTime(zones, shown.timeZone, instant);
  return now.date !== shown.date || now.time !== shown.time;
};
