import type { CalendarFeedsAnswer, CalendarFeedView } from "@waymark/contracts/calendar";
import {
  type CalendarFeed,
  type CalendarFeedList,
  feedHealth,
} from "@waymark/domain/calendar-feed";
import type { PersonId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { CalendarFeedDeps } from "./deps.ts";

const shown = (feed: CalendarFeed, now: Instant): CalendarFeedView => ({
  id: feed.id,
  label: feed.label,
  host: new URL(feed.address).host,
  health: feedHealth(feed, now),
  failure: feed.failure ?? null,
  lastGoodAt: feed.lastGoodAt ?? null,
  nextTryAt: feed.nextTryAt,
  unreadableCount: feed.reading?.unreadableCount ?? 0,
});

export const showFeeds = ({ feeds }: CalendarFeedList, now: Instant): CalendarFeedsAnswer => ({
  feeds: feeds.map((feed) => shown(feed, now)),
});

/** A person's foreign calendars and how it goes with them; their addresses stay where they are. */
export const listCalendarFeeds =
  (deps: Pick<CalendarFeedDeps, "calendarFeeds" | "clock">) =>
  async (actor: { readonly personId: PersonId }): Promise<CalendarFeedsAnswer> =>
    showFeeds(await deps.calendarFeeds.ofPerson(actor.personId), deps.clock.now());
