export { createTable } from "./create-table.ts";
