export { get, list, move } from "./procedures.ts";
