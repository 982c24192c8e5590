export { reasonLine } from "./reason-line.ts";
