export type { CalendarLinkDeps, CalendarReadDeps } from "./deps.ts";
export { readFreeBusy } from "./free-busy.ts";
export { getCalendarLinks, renewCalendarLinks } from "./links.ts";
export { readSessionsFeed } from "./sessions-feed.ts";
