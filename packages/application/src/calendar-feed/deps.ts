import type {
  Availabilities,
  CalendarFeeds,
  Clock,
  Commit,
  Dues,
  Ids,
  Persons,
} from "../ports/index.ts";
import type { FeedTryDeps } from "./try-feed.ts";

export type CalendarFeedDeps = {
  readonly clock: Clock;
  readonly ids: Pick<Ids, "derivedDueId">;
  readonly commit: Commit;
  readonly calendarFeeds: CalendarFeeds;
  readonly dues: Pick<Dues, "schedule" | "cancel">;
};

export type RefreshFeedDeps = CalendarFeedDeps &
  FeedTryDeps & {
    readonly availabilities: Pick<Availabilities, "get">;
    readonly persons: Pick<Persons, "get">;
  };
