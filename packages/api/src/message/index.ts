export { markRead, takeBack, write } from "./change.ts";
export { list } from "./read.ts";
