export { changeRole, mayRemove, ownersGained } from "./change-role.ts";
export {
  type OrganisationError,
  type OrganisationErrorCode,
  organisationErrorCodes,
} from "./errors.ts";
export {
  InvitationStatus,
  MemberInvitation,
  ShownInvitationStatus,
  shownStatus,
} from "./invitation.ts";
export { inviteMember, moveInvitation } from "./invite.ts";
export { Member, MemberRole } from "./member.ts";
export { Organisation, OrganisationContent, OrganisationName } from "./organisation.ts";
export {
  mayAssign,
  mayOrganisation,
  type OrganisationAction,
  organisationActions,
  rolesAssignableBy,
} from "./permission.ts";
export { invitationDays, membershipsMax, membersMax } from "./policy.ts";
export { slugOf } from "./slug.ts";
export {
  type InvitationAction,
  type InvitationParty,
  invitationTransitions,
} from "./transitions.ts";
