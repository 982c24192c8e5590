export { createV1 } from "./create-v1.ts";
