import type { CalendarFeedLimits } from "@waymark/application/ports";
import { FeedRefusal } from "./feed-refusal.ts";

/** How much of a feed may still be worked on; the same for all its events, which may be hostile. */
export type Work = {
  /** Refuses the feed once more than the limit was counted. */
  readonly countOccurrences: (count: number) => void;
  /** Refuses the feed once its time is up; asked before whatever may take long. */
  readonly checkTime: () => void;
};

/** @param monotonicMs a clock that only goes forward */
export const startWork = (limits: CalendarFeedLimits, monotonicMs: () => number): Work => {
  const startedMs = monotonicMs();
  let occurrences = 0;
  return {
    countOccurrences: (count) => {
      occurrences += count;
      if (occurrences > limits.occurrencesMax) {
        throw new FeedRefusal("calendar_feed.too_many_events");
      }
    },
    checkTime: () => {
      if (monotonicMs() - startedMs > limits.readTimeMs) {
        throw new FeedRefusal("calendar_feed.too_slow");
      }
    },
  };
};
