import type {
  AddCalendarFeedInput,
  CalendarFeedsAnswer,
  RemoveCalendarFeedInput,
} from "@waymark/contracts/calendar";
import type { AppError } from "@waymark/contracts/error";
import { addCalendarFeed as add, withFeed, withoutFeed } from "@waymark/domain/calendar-feed";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { busyWindow } from "./busy-window.ts";
import type { CalendarFeedDeps } from "./deps.ts";
import { cancelTry, scheduleTry } from "./feed-due.ts";
import { showFeeds } from "./list-feeds.ts";

type Actor = { readonly personId: PersonId };

/**
 * Adds a foreign calendar; it is fetched within a minute or so. Sent again with the same id, it is
 * the same one.
 */
export const addCalendarFeed =
  (deps: CalendarFeedDeps) =>
  async (
    { personId }: Actor,
    { feedId: id, label, address }: AddCalendarFeedInput,
  ): Promise<Result<CalendarFeedsAnswer, AppError>> => {
    const now = deps.clock.now();
    const list = await deps.calendarFeeds.ofPerson(personId);
    if (list.feeds.some((feed) => feed.id === id)) return ok(showFeeds(list, now));
    const added = add(list.feeds, { id, personId, label, address }, now);
    if (!added.ok) return added;
    const next = withFeed(list, added.value);
    const writes = [deps.calendarFeeds.put(next), scheduleTry(deps, added.value)];
    const committed = await deps.commit(writes, []);
    if (committed.ok) return ok(showFeeds(next, now));
    const stored = await deps.calendarFeeds.ofPerson(personId);
    return stored.feeds.some((feed) => feed.id === id) ? ok(showFeeds(stored, now)) : committed;
  };

/** Removes a foreign calendar; what it kept busy is free at once. Removing it twice is no error. */
export const removeCalendarFeed =
  (deps: CalendarFeedDeps) =>
  async (
    { personId }: Actor,
    { feedId }: RemoveCalendarFeedInput,
  ): Promise<Result<CalendarFeedsAnswer, AppError>> => {
    const now = deps.clock.now();
    const list = await deps.calendarFeeds.ofPerson(personId);
    const feed = list.feeds.find(({ id }) => id === feedId);
    if (feed === undefined) return ok(showFeeds(list, now));
    const next = withoutFeed(list, feedId);
    const { putBusy } = deps.calendarFeeds;
    const freed =
      feed.reading === undefined
        ? []
        : putBusy({ personId, feedId }, busyWindow(feed.reading.at), []);
    const writes = [deps.calendarFeeds.put(next), cancelTry(deps, feed), ...freed];
    const committed = await deps.commit(writes, []);
    return committed.ok ? ok(showFeeds(next, now)) : committed;
  };
