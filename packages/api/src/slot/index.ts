export { explain } from "./explain.ts";
export { list } from "./list.ts";
export { next } from "./next.ts";
export { offerings } from "./offerings.ts";
