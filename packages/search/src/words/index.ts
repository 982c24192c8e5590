export { compareWords } from "./compare.ts";
export { fold } from "./fold.ts";
export { MAX_WORD_LETTERS, splitWords } from "./split.ts";
