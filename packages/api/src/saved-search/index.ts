export { remove, rename, save } from "./change.ts";
export { list } from "./list.ts";
