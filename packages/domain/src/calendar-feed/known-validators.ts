import { type Instant, msBetween, type TimeZone } from "../time/index.ts";
import type { CalendarFeed } from "./calendar-feed.ts";

const msPerDay = 86_400_000;

/** How far past the horizon a reading must reach so that it still covers it when it is a day old. */
export const readingMarginDays = 2;

/**
 * What to ask the source "has it changed since?" with. Nothing, so that it gives the calendar whole,
 * when the last reading is a day old, because repetitions beyond its window were not read, or when
 * the person has moved to another zone.
 */
export const knownValidators = (
  { reading }: CalendarFeed,
  { now, zone }: { readonly now: Instant; readonly zone: TimeZone },
): { readonly etag?: string | undefined; readonly lastModified?: string | undefined } => {
  if (reading === undefined || reading.zone !== zone) return {};
  if (msBetween(reading.at, now) >= msPerDay) return {};
  return { etag: reading.etag, lastModified: reading.lastModified };
};
