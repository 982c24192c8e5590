export { type Db, type DbDeps, makeDb } from "./make-db.ts";
