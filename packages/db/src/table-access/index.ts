export { openTable } from "../item/open-table.ts";
