import { DescribeTableCommand, DescribeTimeToLiveCommand } from "@aws-sdk/client-dynamodb";
import { createTable } from "@waymark/db/create-table";
import { table } from "@waymark/db/table";
import { openTestDb } from "@waymark/db/test-db";
import { beforeAll, expect, test } from "vitest";

const opened = openTestDb({ isStreamed: true });

const described = async () => {
  const { client, tableName } = await opened;
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  if (Table === undefined) throw new Error("no table");
  return Table;
};

const schemaOf = (keys: { partitionKey: string; sortKey: string }) => [
  { AttributeName: keys.partitionKey, KeyType: "HASH" },
  { AttributeName: keys.sortKey, KeyType: "RANGE" },
];

beforeAll(() => opened);

test("the table has the keys, billing and stream that the declaration names", async () => {
  const found = await described();
  expect(found.KeySchema).toEqual(schemaOf(table.keys));
  expect(found.BillingModeSummary?.BillingMode).toBe(table.billing);
  expect(found.StreamSpecification).toEqual({
    StreamEnabled: true,
    StreamViewType: table.streamView,
  });
});

test("the table has the declared indexes and no other, each with all attributes", async () => {
  const found = (await described()).GlobalSecondaryIndexes ?? [];
  const byName = new Map(
    found.map((index) => [index.IndexName, [index.KeySchema, index.Projection?.ProjectionType]]),
  );
  expect(byName).toEqual(
    new Map(Object.entries(table.indexes).map(([name, keys]) => [name, [schemaOf(keys), "ALL"]])),
  );
});

test("every key attribute is a string", async () => {
  const types = ((await described()).AttributeDefinitions ?? []).map((one) => one.AttributeType);
  expect(new Set(types)).toEqual(new Set(["S"]));
});

test("items expire by the declared attribute", async () => {
  const { client, tableName } = await opened;
  const answer = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
  expect(answer.TimeToLiveDescription).toEqual({
    AttributeName: table.ttlAttribute,
    TimeToLiveStatus: "ENABLED",
  });
});

test("making a table that is there changes nothing and says so", async () => {
  const { client, tableName } = await opened;
  expect(await createTable(client, tableName)).toBe(false);
});
