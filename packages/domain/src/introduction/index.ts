export { act, type IntroductionMove } from "./act.ts";
export {
  mayBeSent,
  type QuotableListing,
  type RequestCheck,
  type RequestCheckCode,
  requestCheckCodes,
  requestChecks,
  totalLength,
} from "./checks.ts";
export { answerWithinHours } from "./clock.ts";
export {
  type IntroductionDue,
  type IntroductionDueKind,
  introductionDueKinds,
  introductionDues,
} from "./due.ts";
export { type IntroductionErrorCode, introductionErrorCodes } from "./errors.ts";
export {
  DeclineReason,
  Exchange,
  Introduction,
  IntroductionRequest,
  IntroductionStatus,
} from "./introduction.ts";
export { naming, showsName, type Writer } from "./name.ts";
export { firstCallMinutes, maxExchanges, openRequestLimit } from "./policy.ts";
export { goesWithoutName, send, type SendRefusal } from "./send.ts";
export {
  type IntroductionAction,
  type IntroductionParty,
  introductionTransitions,
  isOpen,
} from "./transitions.ts";
