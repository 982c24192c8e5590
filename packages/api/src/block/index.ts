export { lift, place } from "./change.ts";
export { list } from "./read.ts";
