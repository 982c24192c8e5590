export { type Command, once } from "./once.ts";
