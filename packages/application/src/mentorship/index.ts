export type { MentorshipDeps } from "./deps.ts";
export { openMentorship } from "./open.ts";
export { type OwnMentorship, ownMentorship } from "./own.ts";
export { pairGuard } from "./pair-guard.ts";
export { getMentorship, listMentorships, type MentorshipReadDeps } from "./view.ts";
