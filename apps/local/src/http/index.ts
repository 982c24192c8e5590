export { abortOnClose } from "./abort-on-close.ts";
export { parseJson } from "./parse-json.ts";
export { readBody } from "./read-body.ts";
