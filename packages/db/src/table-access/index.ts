export { openTable } from "../item/open-table.ts";
export type { TableAccess } from "../item/table-access.ts";
