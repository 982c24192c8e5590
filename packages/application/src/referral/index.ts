export { answerReferralByLink, openReferralLink } from "./answer-by-link.ts";
export type { ReferralDeps } from "./deps.ts";
export { expireReferral } from "./expire.ts";
export { listReferrals } from "./list.ts";
export { moveReferral } from "./move.ts";
export { proposeReferral } from "./propose.ts";
export { stopReferralsByLink } from "./stop-by-link.ts";
