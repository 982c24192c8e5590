export { type FeedTryDeps, tryCalendarFeed, type TriedFeed } from "./try-feed.ts";
