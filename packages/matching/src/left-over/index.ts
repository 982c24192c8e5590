export type { Because } from "./because.ts";
export { becauseLine } from "./because-line.ts";
