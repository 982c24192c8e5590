export { add, list, remove } from "./shelf.ts";
