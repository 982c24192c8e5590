export { makeCalendarLinks } from "./repository.ts";
