export { nudge } from "./change.ts";
export { pairs, responses, show } from "./read.ts";
