export { get } from "./get.ts";
export { preview } from "./preview.ts";
export { set } from "./set.ts";
export { setAccepting } from "./set-accepting.ts";
