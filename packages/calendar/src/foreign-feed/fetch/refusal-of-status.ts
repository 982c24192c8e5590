import type { CalendarFeedFailureCode } from "@waymark/domain/calendar-feed";

/** What may pass by itself although its status is one of the asker's faults (RFC 9110, 15.5). */
const passing = new Set([408, 425, 429]);

/** What a status without a calendar means: the source will not show it, or cannot now. */
export const refusalOfStatus = (status: number): CalendarFeedFailureCode =>
  status >= 400 && status < 500 && !passing.has(status)
    ? "calendar_feed.source_refused"
    : "calendar_feed.source_failed";
