export { parseQueryString, stringifyQueryString } from "./query-string.ts";
export { oneOf, textOf, valuesOf } from "./read-values.ts";
