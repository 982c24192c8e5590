export { type Command, once, type OnceDeps } from "./once.ts";
export { onceDecidedAnew } from "./once-decided-anew.ts";
