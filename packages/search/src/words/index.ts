export { compareWords } from "./compare.ts";
export { fold } from "./fold.ts";
export { splitWords } from "./split.ts";
