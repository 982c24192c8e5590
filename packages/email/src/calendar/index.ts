export type { CalendarAttendee, CalendarEvent } from "./calendar-event.ts";
export { calendarFile } from "./calendar-file.ts";
