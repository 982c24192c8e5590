export { makeSessionReader } from "./reader.ts";
