export { me } from "./me.ts";
export { register } from "./register.ts";
export { setReminders, stopReminders } from "./reminders.ts";
