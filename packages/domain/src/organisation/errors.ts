export const organisationErrorCodes = [
  /** Also what everybody hears who has no role in it. */
  "organisation.not_found",
  /** Their role does not include it. */
  "organisation.not_allowed",
  "organisation.changed_meanwhile",
  "organisation.address_taken",
  "organisation.limit_reached",
  /** Somebody has to be left who can do everything. */
  "organisation.last_owner",
  "organisation.member_not_found",
  "organisation.already_member",
  "organisation.invitation_not_found",
  "organisation.illegal_transition",
  /** A mail went out to this address a moment ago. */
  "organisation.invited_recently",
  /** The invitation was sent to another address than the account has. */
  "organisation.other_address",
] as const;
export type OrganisationErrorCode = (typeof organisationErrorCodes)[number];
export type OrganisationError = { readonly code: OrganisationErrorCode };
