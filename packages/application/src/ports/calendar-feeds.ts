import type { CalendarFeedList } from "@waymark/domain/calendar-feed";
import type { CalendarFeedId, PersonId } from "@waymark/domain/id";
import type { Busy } from "@waymark/domain/slot";
import type { TimeWindow } from "./busy-times.ts";
import type { Write } from "./storage.ts";

/** Foreign calendars of people, and when those say that their owners are busy. */
export type CalendarFeeds = {
  readonly ofPerson: (personId: PersonId) => Promise<CalendarFeedList>;
  /** Refused with `storage.busy` unless the stored revision is one below, or none for 1. */
  readonly put: (list: CalendarFeedList) => Write;
  /**
   * What the feed says about the window in place of whatever it said before, a write a month; nothing
   * at all with no busy times. They have no condition: they go with a change of the list.
   */
  readonly putBusy: (
    feed: { readonly personId: PersonId; readonly feedId: CalendarFeedId },
    window: TimeWindow,
    busy: readonly Busy[],
  ) => readonly Write[];
};
