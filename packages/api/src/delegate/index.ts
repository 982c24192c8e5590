export { add, remove } from "./change.ts";
export { list, mine } from "./read.ts";
