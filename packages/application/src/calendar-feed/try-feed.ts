import {
  type CalendarFeed,
  feedTried,
  knownValidators,
  readingMarginDays,
} from "@waymark/domain/calendar-feed";
import type { Busy } from "@waymark/domain/slot";
import { addDays, type Instant, type TimeZone } from "@waymark/domain/time";
import type { FetchCalendarFeed, ReadCalendarFeed } from "../ports/index.ts";

export type FeedTryDeps = {
  readonly fetchCalendarFeed: FetchCalendarFeed;
  readonly readCalendarFeed: ReadCalendarFeed;
};

export type TriedFeed = {
  /** The feed after the try, to be stored in place of the version that was tried. */
  readonly feed: CalendarFeed;
  /**
   * What now takes the place of the feed's busy times; nothing when they stay as they are, because
   * the calendar has not changed or could not be had.
   */
  readonly busy: readonly Busy[] | undefined;
};

/**
 * Fetches and reads a feed once. Only what begins within a day before now and the horizon is read.
 *
 * @param owner `zone`: of the feed's owner; `horizonDays`: how far ahead sessions can be booked
 */
export const tryCalendarFeed =
  ({ fetchCalendarFeed, readCalendarFeed }: FeedTryDeps) =>
  async (
    feed: CalendarFeed,
    { zone, horizonDays }: { readonly zone: TimeZone; readonly horizonDays: number },
    now: Instant,
  ): Promise<TriedFeed> => {
    const fetched = await fetchCalendarFeed(feed.address, knownValidators(feed, { now, zone }));
    if (!fetched.ok) return { feed: feedTried(feed, fetched, now), busy: undefined };
    if (fetched.value.outcome === "unchanged") {
      const unchanged = { ok: true, value: { outcome: "unchanged" } } as const;
      return { feed: feedTried(feed, unchanged, now), busy: undefined };
    }
    const { content, validators } = fetched.value;
    const from = addDays(now, -1);
    const to = addDays(now, horizonDays + readingMarginDays);
    const read = readCalendarFeed(content, { zone, from, to });
    if (!read.ok) return { feed: feedTried(feed, read, now), busy: undefined };
    const { busy, unreadableCount } = read.value;
    const reading = { zone, ...validators, unreadableCount };
    return {
      feed: feedTried(feed, { ok: true, value: { outcome: "read", reading } }, now),
      busy,
    };
  };
