export { makeEnrolments } from "./repository.ts";
export { makeInvitationRuns } from "./run-repository.ts";
export { makeEnrolmentTallies } from "./tally-repository.ts";
