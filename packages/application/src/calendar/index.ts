export type { CalendarSession, SessionParty } from "./calendar-session.ts";
export { keptInFeed } from "./kept-in-feed.ts";
export { type CalendarPlatform, sessionEvent, sessionUid } from "./session-event.ts";
