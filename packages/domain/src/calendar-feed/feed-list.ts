import * as z from "zod";
import { PersonId, type CalendarFeedId } from "../id/index.ts";
import { feedsPerPersonMax } from "./add.ts";
import { CalendarFeed } from "./calendar-feed.ts";

/** All feeds of one person: one thing, so that two that are added at once cannot pass the limit. */
export const CalendarFeedList = z.strictObject({
  personId: PersonId,
  feeds: z.array(CalendarFeed).max(feedsPerPersonMax),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type CalendarFeedList = z.infer<typeof CalendarFeedList>;

/** The next revision, with the feed in place of the one of its id, or behind the others. */
export const withFeed = (list: CalendarFeedList, feed: CalendarFeed): CalendarFeedList => {
  const isKnown = list.feeds.some(({ id }) => id === feed.id);
  return {
    ...list,
    feeds: isKnown
      ? list.feeds.map((other) => (other.id === feed.id ? feed : other))
      : [...list.feeds, feed],
    revision: list.revision + 1,
  };
};

/** The next revision without the feed of that id. */
export const withoutFeed = (list: CalendarFeedList, feedId: CalendarFeedId): CalendarFeedList => ({
  ...list,
  feeds: list.feeds.filter(({ id }) => id !== feedId),
  revision: list.revision + 1,
});
