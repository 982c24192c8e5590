export { answerByLink, openLink } from "./by-link.ts";
export { fill, get, move } from "./agreement.ts";
