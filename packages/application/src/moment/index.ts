export { dateInWords, offsetInWords } from "./format.ts";
export { type WallTime, wallTime } from "./wall-time.ts";
