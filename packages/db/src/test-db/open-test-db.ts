import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Ids } from "@waymark/application/ports";
import { createTable } from "../create-table/index.ts";
import { type Db, makeDb } from "../make-db/index.ts";
import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { type FakeClock, fakeClock } from "@waymark/testing/clock";
import { type FaultPlan, addFaults } from "@waymark/testing/faults";
import type { SharedDynamoDb } from "@waymark/testing/dynamodb";
import { fakeIds } from "@waymark/testing/ids";
import { seededRandom } from "@waymark/testing/random";

export type TestDb = Db & {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly clock: FakeClock;
  readonly ids: Ids;
  /** The waits between attempts of commits, in milliseconds; nobody waits them. */
  readonly sleptMs: readonly number[];
};

/** A table of its own on the run's DynamoDB Local, without a stream unless asked for, with every repository on it. */
export const openTestDb = async (
  options: { readonly faults?: FaultPlan; readonly isStreamed?: boolean } = {},
): Promise<TestDb> => {
  const endpoint: SharedDynamoDb["dynamodbEndpoint"] = inject("dynamodbEndpoint");
  const client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const tableName = `waymark-${randomUUID()}`;
  await createTable(client, tableName, { isStreamed: options.isStreamed ?? false });
  if (options.faults !== undefined) addFaults(client, options.faults);
  const clock = fakeClock();
  const ids = fakeIds();
  const sleptMs: number[] = [];
  const db = makeDb(client, tableName, {
    clock,
    ids,
    random: seededRandom(1).next,
    sleep: async (ms) => {
      sleptMs.push(ms);
    },
  });
  return { ...db, client, tableName, clock, ids, sleptMs };
};
