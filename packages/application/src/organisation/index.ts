export { acceptInvitation, declineInvitation, openInvitation } from "./answer-invitation.ts";
export { changeRole } from "./change-role.ts";
export { createOrganisation } from "./create.ts";
export type { OrganisationDeps } from "./deps.ts";
export { editOrganisation } from "./edit.ts";
export { inviteMember } from "./invite.ts";
export { listOrganisations } from "./list.ts";
export { listMembers } from "./members.ts";
export {
  type OwnOrganisation,
  ownOrganisation,
  type OwnOrganisationDeps,
  type OwnOrganisationError,
} from "./own.ts";
export { removeMember } from "./remove.ts";
export { showOrganisation, showPublicOrganisation } from "./show.ts";
export { withdrawInvitation } from "./withdraw-invitation.ts";
