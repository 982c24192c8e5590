import {
  epochDayOf,
  type LocalDate,
  localDateOf,
  minuteOfDay,
  minutesPerDay,
  type WallTime,
  wallTimeOf,
} from "../availability/index.ts";
import { type Instant, type TimeZone } from "../time/index.ts";
import { type EpochMinute, instantOfMinute, minuteNotAfter } from "./epoch-minute.ts";
import { offsetTable, type Zones } from "./zones.ts";

/** What a wall clock and a calendar in a zone show, with how far they are ahead of UTC. */
export type WallClock = {
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly offsetMinutes: number;
};

/** Never ambiguous: each instant has exactly one wall clock per zone. Seconds are dropped. */
export const wallClockAt = (zones: Zones, zone: TimeZone, instant: Instant): WallClock => {
  const minute = minuteNotAfter(instant);
  const offsetMinutes = zones.offsetAt(minute, zone);
  const day = Math.floor((minute + offsetMinutes) / minutesPerDay);
  const time = wallTimeOf(minute + offsetMinutes - day * minutesPerDay);
  return { date: localDateOf(day), time, offsetMinutes };
};

/** No offset, in any zone and year, is further from UTC than this. */
const offsetMinutesMax = 16 * 60;

/**
 * The instants at which the zone's clock shows this date and time, ascending: one as a rule, none
 * when a change of offset skips it (a gap), two when one repeats it (a fold).
 */
export const instantsShowing = (
  zones: Zones,
  zone: TimeZone,
  { date, time }: Pick<WallClock, "date" | "time">,
): readonly Instant[] => {
  const local: EpochMinute = epochDayOf(date) * minutesPerDay + minuteOfDay(time);
  const { segments } = offsetTable(zones, zone, {
    fromMinute: local - offsetMinutesMax,
    toMinute: local + offsetMinutesMax,
  });
  return segments
    .filter(({ startMinute, endMinute, offsetMinutes }) => {
      const minute = local - offsetMinutes;
      return startMinute <= minute && minute < endMinute;
    })
    .map(({ offsetMinutes }) => instantOfMinute(local - offsetMinutes));
};
