export { renderCalendarFile } from "./render-calendar-file.ts";
