export { type FetchOptions, makeFetchCalendarFeed } from "./fetch/make-fetch-calendar-feed.ts";
export { type MayConnect, mayConnectPublicly } from "./fetch/may-connect.ts";
export { makeReadCalendarFeed } from "./read/make-read-calendar-feed.ts";
