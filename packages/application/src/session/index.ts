export type { SessionDeps } from "./deps.ts";
export { sessionDueWrites } from "./due-writes.ts";
export { followBooking } from "./follow.ts";
export { settleSession } from "./settle.ts";
