export { CalendarLink, CalendarLinkPurpose } from "./calendar-link.ts";
