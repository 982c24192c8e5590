export { attestByLink, openAttendanceLink } from "./attest-by-link.ts";
export {
  addActionItem,
  attestSession,
  recordDecision,
  setAgenda,
  tickActionItem,
} from "./change.ts";
export type { SessionDeps } from "./deps.ts";
export { sessionDueWrites } from "./due-writes.ts";
export { followBooking } from "./follow.ts";
export { loadToRead } from "./load.ts";
export { mentorshipOf } from "./mentorship-of.ts";
export { shareSessionNote, writeNote } from "./notes.ts";
export { settleSession } from "./settle.ts";
export { getSession } from "./view.ts";
