export { openDatabase, type Database, type Row } from "./open-database.ts";
export { sql, type Statement } from "./sql.ts";
