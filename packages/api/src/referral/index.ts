export { answerByLink, openLink, stopByLink } from "./by-link.ts";
export { list, move, propose } from "./pair.ts";
