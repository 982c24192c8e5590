export { act, type AgreementMove } from "./act.ts";
export {
  Agreement,
  AgreementStatus,
  noAgreement,
  ProposedVersion,
  SignedVersion,
} from "./agreement.ts";
export { Cadence, cadenceDays } from "./cadence.ts";
export {
  type ComparedList,
  type ComparedValue,
  compareExpectations,
  compareSheets,
  type Comparison,
} from "./compare.ts";
export {
  type AgreementDue,
  type AgreementDueKind,
  agreementDueKinds,
  agreementDues,
} from "./due.ts";
export { type AgreementError, type AgreementErrorCode, agreementErrorCodes } from "./errors.ts";
export {
  areBothFilled,
  Expectations,
  ExpectationSheets,
  expectationsSeenBy,
  fillExpectations,
  noExpectations,
} from "./expectations.ts";
export { AgreementTerms, Channel, Confidentiality } from "./terms.ts";
export { type AgreementAction, type AgreementParty, agreementTransitions } from "./transitions.ts";
