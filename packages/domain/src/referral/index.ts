export { act, type ReferralMove } from "./act.ts";
export { type ReferralDue, type ReferralDueKind, referralDueKinds, referralDues } from "./due.ts";
export { type ReferralError, type ReferralErrorCode, referralErrorCodes } from "./errors.ts";
export { partnerOf, partnerSide, partyOf, proposerOf } from "./party.ts";
export { answerWithinDays, openReferralsMax, referralsMax, remindAfterDays } from "./policy.ts";
export { proposeReferral } from "./propose.ts";
export {
  noReferrals,
  Referral,
  ReferralList,
  ReferralProposal,
  ReferralReason,
  ReferralStatus,
  withReferral,
} from "./referral.ts";
export {
  isOpen,
  type ReferralAction,
  type ReferralParty,
  referralTransitions,
} from "./transitions.ts";
