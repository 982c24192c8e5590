export { type Command, once } from "./once.ts";
export { onceDecidedAnew } from "./once-decided-anew.ts";
