import { epochDayOf, LocalDate, localDateOf, weekdayIndexOf } from "../availability/index.ts";
import { instantsShowing, wallClockAt, type Zones } from "../slot/index.ts";
import { addDays, type Instant, type TimeZone } from "../time/index.ts";

/** `month` keeps the weekday: the second Tuesday stays one, and where there is no fifth, the last. */
export type SeriesRhythm = "week" | "fortnight" | "month";

export type SeriesDate = {
  readonly start: Instant;
  /** True when the clocks skip that wall time on that date: there is no such start. */
  readonly isSkipped: boolean;
};

const firstOfMonth = (date: LocalDate, monthsLater: number): number => {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + monthsLater;
  const month = String((months % 12) + 1).padStart(2, "0");
  return epochDayOf(LocalDate.parse(`${Math.floor(months / 12)}-${month}-01`));
};

const sameWeekdayOfMonth = (date: LocalDate, monthsLater: number): number => {
  const ordinal = Math.floor((Number(date.slice(8, 10)) - 1) / 7);
  const first = firstOfMonth(date, monthsLater);
  const toWeekday = (weekdayIndexOf(epochDayOf(date)) - weekdayIndexOf(first) + 7) % 7;
  const wanted = first + toWeekday + ordinal * 7;
  return wanted < firstOfMonth(date, monthsLater + 1) ? wanted : wanted - 7;
};

const dayOf = (date: LocalDate, every: SeriesRhythm, index: number): number => {
  switch (every) {
    case "week":
      return epochDayOf(date) + index * 7;
    case "fortnight":
      return epochDayOf(date) + index * 14;
    case "month":
      return sameWeekdayOfMonth(date, index);
  }
};

/**
 * The starts of a series: the same wall time in the zone on each date, whatever its offset. Of a
 * wall time that occurs twice it is the first.
 *
 * @param zone the mentor's, whose hours the series has to fit into
 */
export const seriesDates = (
  zones: Zones,
  zone: TimeZone,
  series: { readonly start: Instant; readonly every: SeriesRhythm; readonly count: number },
): readonly SeriesDate[] => {
  const { date, time } = wallClockAt(zones, zone, series.start);
  return Array.from({ length: series.count }, (_, index) => {
    if (index === 0) return { start: series.start, isSkipped: false };
    const day = dayOf(date, series.every, index);
    const [start] = instantsShowing(zones, zone, { date: localDateOf(day), time });
    return start === undefined
      ? { start: addDays(series.start, day - epochDayOf(date)), isSkipped: true }
      : { start, isSkipped: false };
  });
};
