export { safeNext } from "./next-path.ts";
