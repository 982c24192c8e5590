import type { ErrorCode } from "./code.ts";

/** What a person reads about an organisation and its programmes. */
export const organisationErrorText = {
  "organisation.not_found": "This organisation is not there, or it is not yours to see.",
  "organisation.not_allowed": "Your role in this organisation does not include that.",
  "organisation.changed_meanwhile":
    "This organisation changed while you were looking at it. Please read it again.",
  "organisation.address_taken":
    "This address is another organisation's. Please choose another one.",
  "organisation.limit_reached": "There are as many as there can be. Remove one you no longer need.",
  "organisation.last_owner":
    "Somebody has to be left who can look after everything. Make another member an owner first.",
  "organisation.member_not_found": "This person is not a member, or no longer.",
  "organisation.already_member": "This person is a member already.",
  "organisation.invitation_not_found": "This invitation is not there, or no longer.",
  "organisation.illegal_transition":
    "This invitation has already moved on, so that is no longer possible.",
  "organisation.invited_recently":
    "An invitation to this address went out less than an hour ago. Give it a little time.",
  "organisation.other_address":
    "This invitation was sent to another address. Sign in with that one to accept it.",
  "programme.not_found": "This programme is not there, or it is not yours to see.",
  "programme.changed_meanwhile":
    "This programme changed while you were looking at it. Please read it again.",
  "programme.illegal_transition":
    "This programme has already moved on, so that is no longer possible.",
  "programme.limit_reached":
    "Your organisation has as many programmes as it can have. Change one that you have.",
} as const satisfies Partial<Record<ErrorCode, string>>;
