export { makeReadCalendarFeed } from "./read/make-read-calendar-feed.ts";
