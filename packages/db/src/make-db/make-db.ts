import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type FirstDb, type FirstDbDeps, makeFirstDb } from "../first-db/index.ts";
import { openTable } from "../item/open-table.ts";
import { type LaterDb, makeLaterDb } from "../later-db/index.ts";

export type DbDeps = FirstDbDeps;

export type Db = FirstDb & LaterDb;

/** Every port that the table serves, on one client that the caller made. */
export const makeDb = (client: DynamoDBClient, tableName: string, deps: DbDeps): Db => {
  const access = openTable(client, tableName);
  const first = makeFirstDb(access, deps);
  return { ...first, ...makeLaterDb(access, { ...deps, commit: first.commit }) };
};
