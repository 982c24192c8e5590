import type { Result } from "../result/index.ts";
import { addMinutes, type Instant } from "../time/index.ts";
import type { CalendarFeed } from "./calendar-feed.ts";
import type { CalendarFeedFailureCode } from "./errors.ts";

const refreshMinutes = 30;
const backOffMinutesMax = 24 * 60;

/** What a try came to; a calendar that was fetched and could not be read is a failure, too. */
export type FeedTry = Result<
  | { readonly outcome: "unchanged" }
  | {
      readonly outcome: "read";
      readonly reading: Omit<NonNullable<CalendarFeed["reading"]>, "at">;
    },
  { readonly code: CalendarFeedFailureCode }
>;

/** Half an hour after a success, twice as long after each failure in a row, a day at most. */
const minutesToNextTry = (consecutiveFailures: number): number =>
  Math.min(refreshMinutes * 2 ** consecutiveFailures, backOffMinutesMax);

/**
 * The feed after a try. A failure keeps the last reading, so the busy times that rest on it stay in
 * force while a source is down.
 */
export const feedTried = (feed: CalendarFeed, result: FeedTry, now: Instant): CalendarFeed => {
  const { failure: _, ...rest } = feed;
  const tried = { ...rest, lastTriedAt: now, version: feed.version + 1 };
  if (!result.ok) {
    const consecutiveFailures = feed.consecutiveFailures + 1;
    const nextTryAt = addMinutes(now, minutesToNextTry(consecutiveFailures));
    return { ...tried, failure: result.error.code, consecutiveFailures, nextTryAt };
  }
  const good = {
    lastGoodAt: now,
    consecutiveFailures: 0,
    nextTryAt: addMinutes(now, refreshMinutes),
  };
  return result.value.outcome === "unchanged"
    ? { ...tried, ...good }
    : { ...tried, ...good, reading: { ...result.value.reading, at: now } };
};
