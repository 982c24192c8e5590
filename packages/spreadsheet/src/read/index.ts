export { decode } from "./decode.ts";
export { readRows, type Rows } from "./read-rows.ts";
