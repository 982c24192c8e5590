export { move, reason, reflect } from "./change.ts";
export { drifting, reasons, settleDrifting } from "./operator.ts";
export { get, list, suggestions, thanks, year } from "./read.ts";
export { reflection } from "./reflection.ts";
