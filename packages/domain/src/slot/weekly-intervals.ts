import type { Schedule } from "../availability/index.ts";
import type { Instant, TimeZone } from "../time/index.ts";
import { instantOfMinute, minuteWindow } from "./epoch-minute.ts";
import { freeIntervals } from "./free-intervals.ts";
import { compileRules } from "./rules.ts";
import type { Zones } from "./zones.ts";

/** When somebody usually has time, on their own wall clock. */
export type WeeklyTimes = {
  readonly timeZone: TimeZone;
  readonly weeklyHours: Schedule["weeklyHours"];
};

const quarter = {
  durationMinutes: 15,
  stepMinutes: 15,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
};

/**
 * The weekly hours as stretches of UTC from `from` to `to`: ascending, disjoint, through every change
 * of the clocks by the same rules as a mentor's hours. Hours that touch at midnight become one.
 */
export const weeklyIntervals = (
  { timeZone, weeklyHours }: WeeklyTimes,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  zones: Zones,
): readonly { readonly start: Instant; readonly end: Instant }[] => {
  const always = { minimumNoticeMinutes: 0, horizonDays: null, accepting: true, dateOverrides: [] };
  const rules = compileRules(
    {
      schedule: { ...always, timeZone, weeklyHours },
      session: quarter,
      busy: [],
      closedDates: [],
      now: from,
    },
    zones,
  );
  return freeIntervals(rules, zones, minuteWindow(from, to)).map(({ startMinute, endMinute }) => ({
    start: instantOfMinute(startMinute),
    end: instantOfMinute(endMinute),
  }));
};
