export { renderCalendarFeed } from "./render-calendar-feed.ts";
