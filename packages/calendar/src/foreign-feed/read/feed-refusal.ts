import type { CalendarFeedFailureCode } from "@waymark/domain/calendar-feed";

/** Ends the reading or fetching of a feed from wherever it is noticed that it cannot go on. */
export class FeedRefusal extends Error {
  readonly code: CalendarFeedFailureCode;

  constructor(code: CalendarFeedFailureCode) {
    super(code);
    this.name = "FeedRefusal";
    this.code = code;
  }
}
