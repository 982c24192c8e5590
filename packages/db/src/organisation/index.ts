export { makeMemberInvitations } from "./invitations.ts";
export { makeMembers } from "./members.ts";
export { makeOrganisations } from "./repository.ts";
