export { answerByLink, openLink } from "./by-link.ts";
export { draft, move } from "./change.ts";
export { list } from "./read.ts";
