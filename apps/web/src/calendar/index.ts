export { ForeignCalendars } from "./foreign-calendars.tsx";
export { OwnLinks } from "./own-links.tsx";
export { linksOptions } from "./queries.ts";
