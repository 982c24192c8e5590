export { editEnrolment, withdrawEnrolment } from "./change.ts";
export { declineByLink } from "./decline.ts";
export type { EnrolmentDeps } from "./deps.ts";
export { joinCohort } from "./join.ts";
export { moveUp } from "./move-up.ts";
export { openEnrolmentLink } from "./open.ts";
export { listOwnEnrolments, ownEnrolment } from "./own.ts";
export { showOwnEnrolment } from "./show.ts";
export { stopInvitations } from "./stop-invitations.ts";
