export const referralErrorCodes = [
  "referral.not_found",
  "referral.illegal_transition",
  "referral.changed_meanwhile",
  "referral.limit_reached",
  /** The address of one of the two: nobody is introduced to somebody they know. */
  "referral.to_the_pair",
  /** The same address is being asked already, for the same pair. */
  "referral.already_open",
  /** The time for an answer is not over. */
  "referral.too_early",
] as const;
export type ReferralErrorCode = (typeof referralErrorCodes)[number];
export type ReferralError = { readonly code: ReferralErrorCode };
