export { type FetchOptions, makeFetchCalendarFeed } from "./fetch/make-fetch-calendar-feed.ts";
export { type MayConnect, mayConnectPublicly } from "@waymark/outgoing/address";
export { makeReadCalendarFeed } from "./read/make-read-calendar-feed.ts";
