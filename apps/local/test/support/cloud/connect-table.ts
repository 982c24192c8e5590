import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { systemClock, systemIds } from "@waymark/application/system";
import { type Db, makeDb } from "@waymark/db/make-db";
import { table } from "@waymark/db/table";

export type ConnectedTable = Db & { readonly client: DynamoDBClient };

/** The repositories on a running cloud's own table, past its fault proxies. */
export const connectTable = (servers: { readonly dynamodb: string }): ConnectedTable => {
  const { origin, username } = new URL(servers.dynamodb);
  const client = new DynamoDBClient({
    endpoint: origin,
    region: "eu-central-1",
    credentials: { accessKeyId: username || "local", secretAccessKey: "local" },
  });
  const deps = { clock: systemClock, ids: systemIds, random: Math.random, sleep };
  return { ...makeDb(client, table.name, deps), client };
};
