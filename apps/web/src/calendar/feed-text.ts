import type { CalendarFeedView } from "@waymark/contracts/calendar";
import type { TagTone } from "@waymark/ui/tag";

type Health = CalendarFeedView["health"];
type Failure = NonNullable<CalendarFeedView["failure"]>;

export const healthText = {
  waiting: { label: "Being read", tone: "plain" },
  good: { label: "Read", tone: "good" },
  retrying: { label: "Trying again", tone: "heed" },
  stale: { label: "Cannot be read", tone: "bad" },
} as const satisfies Record<Health, { readonly label: string; readonly tone: TagTone }>;

/** What stands in the way, and what its owner can do. */
export const failureText = {
  "calendar_feed.invalid_address": "This is no address of a calendar.",
  "calendar_feed.address_refused": "The address leads to a place that is not public.",
  "calendar_feed.too_many_redirects": "The address leads from one place to the next without end.",
  "calendar_feed.unreachable": "The source cannot be reached.",
  "calendar_feed.too_slow": "The source takes too long to answer.",
  "calendar_feed.source_refused":
    "The source does not show this calendar, or no longer. Copy its secret address anew.",
  "calendar_feed.source_failed": "The source has a fault of its own.",
  "calendar_feed.not_a_calendar":
    "What is there is not a calendar. Take the address that ends in .ics, not the page.",
  "calendar_feed.malformed": "The calendar cannot be read.",
  "calendar_feed.too_large": "The calendar is too large.",
  "calendar_feed.too_many_events": "The calendar holds too many entries.",
} as const satisfies Record<Failure, string>;
