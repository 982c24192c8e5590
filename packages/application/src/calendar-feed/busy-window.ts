import { readingMarginDays } from "@waymark/domain/calendar-feed";
import { addDays, type Instant } from "@waymark/domain/time";
import type { TimeWindow } from "../ports/index.ts";

/**
 * How far ahead other calendars are asked: a year whatever the mentor's horizon is, so that a horizon
 * can change without a new reading. Starts beyond it do not know of them.
 */
export const busyDaysAhead = 366;

/** What a reading at that moment told about. */
export const busyWindow = (readAt: Instant): TimeWindow => ({
  from: addDays(readAt, -1),
  to: addDays(readAt, busyDaysAhead + readingMarginDays),
});
