export { CalendarLinksAnswer, RenewCalendarLinksInput } from "./procedures.ts";
