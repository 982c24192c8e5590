export const mentorshipErrorCodes = [
  "mentorship.not_found",
  "mentorship.illegal_transition",
  "mentorship.changed_meanwhile",
  "mentorship.with_oneself",
  /** Not both have filled in what they expect. */
  "mentorship.expectations_missing",
  /** Not both have signed, or what they signed is another pair's. */
  "mentorship.agreement_not_signed",
  /** They met within one and a half times their cadence, or have been told already. */
  "mentorship.not_drifting",
  /** The moment of that step has not come. */
  "mentorship.too_early",
  "mentorship.no_end_proposed",
  /** An ending is agreed on by the other side. */
  "mentorship.own_end_proposal",
  /** Only who proposed an ending takes it back. */
  "mentorship.end_proposal_of_the_other",
  /** Whoever left does not get mail from the one they left. */
  "mentorship.no_farewell",
  /** A reason can be given once, and after the end. */
  "mentorship.no_reason_asked",
] as const;
export type MentorshipErrorCode = (typeof mentorshipErrorCodes)[number];
export type MentorshipError = { readonly code: MentorshipErrorCode };
