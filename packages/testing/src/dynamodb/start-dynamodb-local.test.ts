import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { startDynamoDbLocal } from "./start-dynamodb-local.ts";

const connect = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

test("the run's shared DynamoDB Local answers the unchanged SDK", async () => {
  const answer = await connect(inject("dynamodbEndpoint")).send(new ListTablesCommand());
  expect(answer.$metadata.httpStatusCode).toBe(200);
});

test("a table made before a stop is there after the next start in the same folder", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "waymark-dynamodb-"));
  const first = await startDynamoDbLocal({ dataFolder });
  await connect(first.endpoint).send(
    new CreateTableCommand({
      TableName: "kept",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  await first.stop();
  const second = await startDynamoDbLocal({ dataFolder });
  const answer = await connect(second.endpoint).send(new ListTablesCommand());
  await second.stop();
  await rm(dataFolder, { recursive: true });
  expect(answer.TableNames).toEqual(["kept"]);
});
