export { DuplicateRowError } from "./duplicate-row-error.ts";
export { tableAdapter } from "./table-adapter.ts";
