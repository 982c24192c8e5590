export { describeMe } from "./me.ts";
export { registerPerson } from "./register.ts";
export { setReminders, stopReminders } from "./reminders.ts";
