export { type LaterDb, type LaterDbDeps, makeLaterDb } from "./make-later-db.ts";
