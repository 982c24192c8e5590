export { PersonDetails } from "./person-details.tsx";
export { meOptions } from "./queries.ts";
export { PersonLine } from "./person-line.tsx";
export { ReminderSwitch } from "./reminder-switch.tsx";
export { useMe, useMyZone } from "./use-me.ts";
export { ZoneSelect } from "./zone-select.tsx";
