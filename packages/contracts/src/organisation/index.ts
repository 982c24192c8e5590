export {
  AnswerInvitationInput,
  ChangeRoleInput,
  InvitationLinkInput,
  InvitationQuestion,
  InviteMemberInput,
  MemberChanged,
  MembersView,
  RemoveMemberInput,
  WithdrawInvitationInput,
} from "./members.ts";
export {
  CreateOrganisationInput,
  EditOrganisationInput,
  OrganisationCreated,
  OrganisationEdited,
  OrganisationTarget,
  OrganisationView,
  OwnOrganisations,
  PublicOrganisation,
  PublicOrganisationInput,
} from "./procedures.ts";
