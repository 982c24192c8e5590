import { type CalendarTime, momentOf } from "./calendar-time.ts";
import { utcClock, wallAt, type WallMs, type ZoneClock } from "./zone-clock.ts";

const msPerDay = 86_400_000;

const dayOf = (wallMs: WallMs): number => Math.floor(wallMs / msPerDay);

/** Whether an occurrence of a series that starts then was taken out of it. */
export type IsExcluded = (epochMs: number, wallMs: WallMs) => boolean;

/**
 * Occurrences are taken out by the moment at which they would have started. A date takes out those
 * of that day; from a series of whole days a time does, too, as Outlook writes them: midnight on the
 * owner's clock, in UTC.
 */
export const exclusionsOf = (
  times: readonly CalendarTime[],
  series: { readonly isDate: boolean; readonly clock: ZoneClock },
): IsExcluded => {
  const moments = new Set<number>();
  const days = new Set<number>();
  for (const time of times) {
    if (time.isDate) {
      days.add(dayOf(time.wallMs));
    } else if (!series.isDate) {
      moments.add(momentOf(time));
    } else {
      const { clock, wallMs } = time;
      days.add(dayOf(clock === utcClock ? wallAt(series.clock, wallMs) : wallMs));
    }
  }
  return (epochMs, wallMs) => moments.has(epochMs) || days.has(dayOf(wallMs));
};
