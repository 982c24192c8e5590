export { answer } from "./answer.ts";
export { answerByLink, openLink } from "./by-link.ts";
export { ofSession, open, reviews } from "./read.ts";
