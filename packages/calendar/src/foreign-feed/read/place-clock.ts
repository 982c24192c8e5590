import type { Zones } from "@waymark/domain/slot";
import type { TimeZone } from "@waymark/domain/time";
import type { ZoneClock } from "./zone-clock.ts";

const msPerMinute = 60_000;
const minutesPerDay = 1440;

/**
 * The clock of a zone of the database. Zone data takes 12 microseconds to ask, so the offset at each
 * midnight in UTC is kept; zones change at most every few days, so a day that begins and ends with
 * one offset has no other.
 */
export const placeClock = (zones: Zones, zone: TimeZone): ZoneClock => {
  const kept = new Map<number, number>();
  const atStartOf = (day: number): number => {
    const offset = kept.get(day) ?? zones.offsetAt(day * minutesPerDay, zone);
    kept.set(day, offset);
    return offset;
  };
  return {
    offsetMsAt: (epochMs) => {
      const minute = Math.floor(epochMs / msPerMinute);
      const day = Math.floor(minute / minutesPerDay);
      const offset = atStartOf(day);
      const isSteady = offset === atStartOf(day + 1);
      return (isSteady ? offset : zones.offsetAt(minute, zone)) * msPerMinute;
    },
  };
};
