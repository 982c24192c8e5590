import type { CalendarFeed } from "@waymark/domain/calendar-feed";
import type { Write } from "../ports/index.ts";
import type { CalendarFeedDeps } from "./deps.ts";

type Deps = Pick<CalendarFeedDeps, "dues" | "ids">;

/** A feed has one appointment, its next try. */
const dueIdOf = ({ ids }: Deps, { id }: Pick<CalendarFeed, "id">) =>
  ids.derivedDueId("calendar_feed", id);

export const scheduleTry = (deps: Deps, feed: CalendarFeed): Write =>
  deps.dues.schedule({
    id: dueIdOf(deps, feed),
    at: feed.nextTryAt,
    kind: "refresh_feed",
    feedId: feed.id,
    personId: feed.personId,
    revision: feed.version,
  });

export const cancelTry = (deps: Deps, feed: Pick<CalendarFeed, "id">): Write =>
  deps.dues.cancel(dueIdOf(deps, feed));
