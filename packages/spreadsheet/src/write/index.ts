export { writeRows } from "./write-rows.ts";
