export { answerAgreementByLink, openAgreementLink } from "./answer-by-link.ts";
export type { AgreementDeps } from "./deps.ts";
export { fillExpectations } from "./fill.ts";
export { moveAgreement } from "./move.ts";
export { type AgreementReadDeps, getAgreement } from "./view.ts";
