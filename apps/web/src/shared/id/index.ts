export { newId } from "./make-id.ts";
