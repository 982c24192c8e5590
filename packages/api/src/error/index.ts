export { describeError } from "./describe.ts";
export { inWords } from "./in-words.ts";
export { Refusal } from "./refusal.ts";
export { unwrap } from "./unwrap.ts";
