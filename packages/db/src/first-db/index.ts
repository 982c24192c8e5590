export { type FirstDb, type FirstDbDeps, makeFirstDb } from "./make-first-db.ts";
