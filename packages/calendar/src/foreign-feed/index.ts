export { type FetchOptions, makeFetchCalendarFeed } from "./fetch/make-fetch-calendar-feed.ts";
export { makeReadCalendarFeed } from "./read/make-read-calendar-feed.ts";
