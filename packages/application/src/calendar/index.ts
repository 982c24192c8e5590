export type { CalendarSession, SessionParty } from "./calendar-session.ts";
export { inZoneShown } from "./in-zone-shown.ts";
export { isInCalendar } from "./is-in-calendar.ts";
export { keptInFeed } from "./kept-in-feed.ts";
export { type CalendarPlatform, sessionEvent, sessionUid } from "./session-event.ts";
