export { joinBusyTimes, makeCalendarBusyTimes } from "./calendar-busy-times.ts";
export { makeCalendarFeeds } from "./repository.ts";
