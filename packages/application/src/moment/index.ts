export { dateInWords } from "./format.ts";
export { type WallTime, wallTime } from "./wall-time.ts";
