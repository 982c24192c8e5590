export const agreementErrorCodes = [
  "agreement.not_found",
  "agreement.illegal_transition",
  "agreement.changed_meanwhile",
  /** What is signed is not what is proposed any more. */
  "agreement.other_version",
  /** A proposal is signed or declined by the other side. */
  "agreement.own_proposal",
  /** Only who proposed takes it back. */
  "agreement.proposal_of_the_other",
  /** Both have seen the two sheets; from here on it is the agreement that changes. */
  "agreement.expectations_shown",
] as const;
export type AgreementErrorCode = (typeof agreementErrorCodes)[number];
export type AgreementError = { readonly code: AgreementErrorCode };
