export { move, request } from "./change.ts";
export { circles, compare, get, leftOver, list, pairs } from "./read.ts";
