import * as z from "zod";
import { minuteOfDay, minutesPerDay, WallTime } from "../availability/index.ts";
import { instantOfMinute, minuteNotAfter, wallClockAt, type Zones } from "../slot/index.ts";
import type { Instant, TimeZone } from "../time/index.ts";

const onDial = (time: WallTime): number => minuteOfDay(time) % minutesPerDay;

/** A part of every day in which nobody is disturbed, half-open; 21:00 to 07:00 passes midnight. */
export const QuietHours = z
  .strictObject({ from: WallTime, until: WallTime })
  .refine(({ from, until }) => onDial(from) !== onDial(until), {
    error: "Quiet hours leave a part of the day.",
  });
export type QuietHours = z.infer<typeof QuietHours>;

const minutesSince = (earlier: number, later: number): number =>
  (later - earlier + minutesPerDay) % minutesPerDay;

const isQuietAt = ({ from, until }: QuietHours, time: WallTime): boolean =>
  minutesSince(onDial(from), onDial(time)) < minutesSince(onDial(from), onDial(until));

/** Whether the clock in that zone stands in the quiet hours. */
export const isQuiet = (
  quiet: QuietHours,
  zones: Zones,
  zone: TimeZone,
  instant: Instant,
): boolean => isQuietAt(quiet, wallClockAt(zones, zone, instant).time);

/** The first minute in (from, to] with another offset than `from`'s, given that `to` has one. */
const changeOfOffset = (zones: Zones, zone: TimeZone, from: number, to: number): number => {
  const before = zones.offsetAt(from, zone);
  let [same, changed] = [from, to];
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (zones.offsetAt(middle, zone) === before) same = middle;
    else changed = middle;
  }
  return changed;
};

/**
 * The first moment from `instant` on that lies outside of the quiet hours in that zone. Where the
 * clocks change on the way it is looked at again from there: a night of 9 or 11 hours ends in its own
 * morning, and where the clocks skip the morning's minute, right after the gap.
 */
export const quietUntil = (
  quiet: QuietHours,
  zones: Zones,
  zone: TimeZone,
  instant: Instant,
): Instant => {
  const { time, offsetMinutes } = wallClockAt(zones, zone, instant);
  if (!isQuietAt(quiet, time)) return instant;
  const minute = minuteNotAfter(instant);
  const morning = instantOfMinute(minute + minutesSince(minuteOfDay(time), onDial(quiet.until)));
  const morningMinute = minuteNotAfter(morning);
  if (zones.offsetAt(morningMinute, zone) === offsetMinutes) return morning;
  const change = changeOfOffset(zones, zone, minute, morningMinute);
  return quietUntil(quiet, zones, zone, instantOfMinute(change));
};
