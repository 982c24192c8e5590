export {
  acceptIntroduction,
  answerMore,
  askForMore,
  declineIntroduction,
  withdrawIntroduction,
} from "./answer.ts";
export { answerByLink, openAnswerLink } from "./answer-by-link.ts";
export type { IntroductionDeps } from "./deps.ts";
export { expireIntroduction } from "./expire.ts";
export { loadFor, planMove } from "./move.ts";
export { sendIntroduction } from "./send.ts";
export { getIntroduction, listIntroductions, viewIntroduction } from "./view.ts";
