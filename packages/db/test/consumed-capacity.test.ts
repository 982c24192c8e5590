import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type ConsumedCapacity,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  type AttributeValue,
} from "@aws-sdk/client-dynamodb";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { describe, expect, test } from "vitest";
import { entries } from "../src/access-patterns/entries.ts";
import type { Entry, Use } from "../src/access-patterns/entry.ts";
import type { KeyDeclaration } from "../src/entity/declaration.ts";

type Index = Entry["indexes"][number];
type Item = Record<string, AttributeValue>;
type Pattern = {
  readonly name: string;
  readonly primary: Index;
  readonly index: Index;
  readonly use: Use;
};

const patterns = entries.flatMap(({ entity, indexes }) =>
  indexes.flatMap((index) =>
    index.uses.map((use): Pattern => ({
      name: `${entity}: ${use.read}`,
      primary: indexes.find(({ index: name }) => name === undefined) ?? index,
      index,
      use,
    })),
  ),
);

/** Ids in their usual length; a number at the end where several items have to lie apart. */
const fill = ({ template }: KeyDeclaration, value: string): string =>
  template.replaceAll(/\$\{\w+\}/g, value);
const numbered = (number: number): string => String(number).padStart(36, "0");

const sizeOf = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, { S = "" }]) => sum + name.length + S.length, 0);

const isBatch = ({ read }: Use): boolean => read.includes("at once");

/** Items of the pattern's size that its read finds together, apart from those of other patterns. */
const itemsOf = ({ primary, index, use }: Pattern, run: string): readonly Item[] =>
  Array.from({ length: use.consumption.items }, (_, number) => {
    const own = numbered(number);
    const key = (declared: KeyDeclaration, value: string) => ({
      [declared.field]: { S: fill(declared, value) },
    });
    // The read's own partition is one; what it leaves free tells the items apart.
    const isOnTable = index === primary;
    const item: Item = {
      ...key(primary.pk, isOnTable && !isBatch(use) ? run : `${run}${own}`),
      ...key(primary.sk, own),
      ...(isOnTable ? {} : { ...key(index.pk, run), ...key(index.sk, own) }),
    };
    const sort = item[primary.sk.field]?.S ?? "";
    if (isOnTable && use.consumption.items > 1 && !isBatch(use) && !sort.includes(own)) {
      item[primary.sk.field] = { S: `${sort}#${own}` };
    }
    return {
      ...item,
      body: { S: "x".repeat(Math.max(0, use.consumption.bytes - sizeOf(item) - 4)) },
    };
  });

const store = async ({ client, tableName }: TestDb, items: readonly Item[]): Promise<void> => {
  for (let start = 0; start < items.length; start += 25) {
    const requests = items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
  }
};

const keyOf = ({ primary }: Pattern, item: Item): Item =>
  Object.fromEntries(
    [primary.pk.field, primary.sk.field].map((field) => [field, item[field] ?? { S: "" }]),
  );

type Found = { readonly count: number; readonly capacity: ConsumedCapacity | undefined };

const check = async (
  db: TestDb,
  pattern: Pattern,
  [item = {}]: readonly Item[],
): Promise<Found> => {
  const { ConsumedCapacity } = await db.client.send(
    new TransactWriteItemsCommand({
      ReturnConsumedCapacity: "TOTAL",
      TransactItems: [
        {
          ConditionCheck: {
            TableName: db.tableName,
            Key: keyOf(pattern, item),
            ConditionExpression: "attribute_exists(pk)",
          },
        },
      ],
    }),
  );
  return { count: 1, capacity: ConsumedCapacity?.[0] };
};

const getAll = async (db: TestDb, pattern: Pattern, items: readonly Item[]): Promise<Found> => {
  const { Responses, ConsumedCapacity } = await db.client.send(
    new BatchGetItemCommand({
      ReturnConsumedCapacity: "TOTAL",
      RequestItems: {
        [db.tableName]: { ConsistentRead: true, Keys: items.map((item) => keyOf(pattern, item)) },
      },
    }),
  );
  return { count: Responses?.[db.tableName]?.length ?? 0, capacity: ConsumedCapacity?.[0] };
};

const getOne = async (
  db: TestDb,
  pattern: Pattern,
  [item = {}]: readonly Item[],
): Promise<Found> => {
  const { Item: found, ConsumedCapacity } = await db.client.send(
    new GetItemCommand({
      TableName: db.tableName,
      Key: keyOf(pattern, item),
      ConsistentRead: true,
      ReturnConsumedCapacity: "TOTAL",
    }),
  );
  return { count: found === undefined ? 0 : 1, capacity: ConsumedCapacity };
};

const query = async (
  db: TestDb,
  { index, use }: Pattern,
  [item = {}]: readonly Item[],
): Promise<Found> => {
  const { Count = 0, ConsumedCapacity } = await db.client.send(
    new QueryCommand({
      TableName: db.tableName,
      ...(index.index !== undefined && { IndexName: index.index }),
      KeyConditionExpression: "#pk = :pk",
      ExpressionAttributeNames: { "#pk": index.pk.field },
      ExpressionAttributeValues: { ":pk": item[index.pk.field] ?? { S: "" } },
      ConsistentRead: use.consistency === "strong",
      ReturnConsumedCapacity: "TOTAL",
    }),
  );
  return { count: Count, capacity: ConsumedCapacity };
};

const readerOf = ({ index, use }: Pattern) => {
  if (use.consistency === "in the transaction") return check;
  if (isBatch(use)) return getAll;
  return index.index === undefined && use.consumption.items === 1 ? getOne : query;
};

describe("a read consumes what stands beside its pattern", async () => {
  const db = await openTestDb();
  test.each(patterns)("$name", async (pattern) => {
    const items = itemsOf(pattern, numbered(patterns.indexOf(pattern)));
    await store(db, items);
    const { count, capacity } = await readerOf(pattern)(db, pattern, items);
    expect(count).toBe(pattern.use.consumption.items);
    expect(capacity?.CapacityUnits).toBe(pattern.use.consumption.units);
  });
});
