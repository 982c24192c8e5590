export { get, list } from "./read.ts";
