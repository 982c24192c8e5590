export { openTestDb, type TestDb } from "./open-test-db.ts";
