export { addCalendarFeed, removeCalendarFeed } from "./change-feeds.ts";
export type { CalendarFeedDeps, RefreshFeedDeps } from "./deps.ts";
export { listCalendarFeeds } from "./list-feeds.ts";
export { refreshCalendarFeed } from "./refresh-feed.ts";
export { type FeedTryDeps, tryCalendarFeed, type TriedFeed } from "./try-feed.ts";
