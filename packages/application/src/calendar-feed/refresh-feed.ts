import type { JobOutcome, RefreshFeedJob } from "@waymark/contracts/job";
import { withFeed } from "@waymark/domain/calendar-feed";
import type { PersonId } from "@waymark/domain/id";
import type { TimeZone } from "@waymark/domain/time";
import { busyDaysAhead, busyWindow } from "./busy-window.ts";
import type { RefreshFeedDeps } from "./deps.ts";
import { scheduleTry } from "./feed-due.ts";
import { tryCalendarFeed } from "./try-feed.ts";

const secondsToRetry = 5;

/** All-day entries keep a mentor busy in the zone in which their hours are. */
const zoneOf = async (deps: RefreshFeedDeps, personId: PersonId): Promise<TimeZone | null> => {
  const availability = await deps.availabilities.get(personId);
  if (availability !== null) return availability.schedule.timeZone;
  return (await deps.persons.get(personId))?.timeZone ?? null;
};

/**
 * Fetches a foreign calendar whose time has come, and keeps when it says its owner is busy. A source
 * that fails loses nothing: what was read before stands, and the next try comes later.
 */
export const refreshCalendarFeed =
  (deps: RefreshFeedDeps) =>
  async ({ personId, feedId, revision }: RefreshFeedJob): Promise<JobOutcome> => {
    const list = await deps.calendarFeeds.ofPerson(personId);
    const feed = list.feeds.find(({ id }) => id === feedId);
    if (feed === undefined) return { outcome: "skipped", reason: "the feed was removed" };
    // The version, and not the time, tells whether this try was made: clocks differ.
    if (feed.version !== revision) return { outcome: "skipped", reason: "it was tried already" };
    const zone = await zoneOf(deps, personId);
    if (zone === null) return { outcome: "skipped", reason: "its owner is gone" };
    const now = deps.clock.now();
    const tried = await tryCalendarFeed(deps)(feed, { zone, horizonDays: busyDaysAhead }, now);
    const { put, putBusy } = deps.calendarFeeds;
    const committed = await deps.commit(
      [
        put(withFeed(list, tried.feed)),
        scheduleTry(deps, tried.feed),
        ...(tried.busy === undefined
          ? []
          : putBusy({ personId, feedId }, busyWindow(now), tried.busy)),
      ],
      [],
    );
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: secondsToRetry };
  };
