import {
  BatchGetCommand,
  GetCommand,
  paginateQuery,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { TableAccess } from "../item/table-access.ts";
import { table } from "../table.ts";
import type { AccessPath } from "./access-path.ts";
import { fromItem, type StoredRow } from "./item.ts";
import { type ItemKey, modelPartition, modelPartitions, ownerPartition } from "./keys.ts";
import type { AuthModel } from "./model.ts";

const Key = z.object({ pk: z.string(), sk: z.string() });
const Guard = z.object({ rowKey: Key });

// BatchGetItem takes no more keys at once.
const BATCH_KEYS = 100;

const getItem = async (access: TableAccess, key: ItemKey): Promise<unknown> => {
  const { Item } = await access.documents.send(
    new GetCommand({ TableName: access.tableName, Key: key, ConsistentRead: true }),
  );
  return Item;
};

const getBatch = async (access: TableAccess, keys: readonly ItemKey[]): Promise<unknown[]> => {
  const found: unknown[] = [];
  let asked: unknown[] = [...keys];
  while (asked.length > 0) {
    const answer = await access.documents.send(
      new BatchGetCommand({
        RequestItems: {
          [access.tableName]: { Keys: z.array(Key).parse(asked), ConsistentRead: true },
        },
      }),
    );
    found.push(...(answer.Responses?.[access.tableName] ?? []));
    asked = answer.UnprocessedKeys?.[access.tableName]?.Keys ?? [];
  }
  return found;
};

const getRows = async (
  access: TableAccess,
  keys: readonly ItemKey[],
): Promise<readonly StoredRow[]> => {
  const [only, ...others] = keys;
  if (only === undefined) return [];
  if (others.length === 0) {
    const item = await getItem(access, only);
    return item === undefined ? [] : [fromItem(item)];
  }
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH_KEYS) }, (_, batch) =>
    getBatch(access, keys.slice(batch * BATCH_KEYS, (batch + 1) * BATCH_KEYS)),
  );
  return (await Promise.all(batches)).flat().map(fromItem);
};

type Index = keyof typeof table.indexes;

const listKeys = async (
  access: TableAccess,
  index: Index,
  partition: string,
  sort?: string,
): Promise<readonly ItemKey[]> => {
  const { partitionKey, sortKey } = table.indexes[index];
  const query: QueryCommandInput = {
    TableName: access.tableName,
    IndexName: index,
    KeyConditionExpression: sort === undefined ? "#p = :p" : "#p = :p AND #s = :s",
    ExpressionAttributeNames: { "#p": partitionKey, ...(sort !== undefined && { "#s": sortKey }) },
    ExpressionAttributeValues: { ":p": partition, ...(sort !== undefined && { ":s": sort }) },
    ProjectionExpression: `${table.keys.partitionKey}, ${table.keys.sortKey}`,
  };
  const keys: ItemKey[] = [];
  for await (const page of paginateQuery({ client: access.documents }, query)) {
    keys.push(...z.array(Key).parse(page.Items ?? []));
  }
  return keys;
};

const findKeys = async (
  access: TableAccess,
  model: AuthModel,
  path: AccessPath,
): Promise<readonly ItemKey[]> => {
  switch (path.by) {
    case "key":
      return path.keys;
    case "guard": {
      const guard = await getItem(access, path.key);
      return guard === undefined ? [] : [Guard.parse(guard).rowKey];
    }
    case "id":
      return listKeys(access, "gsi1", modelPartition(model, path.id), path.id);
    case "owner":
      return listKeys(access, "gsi2", ownerPartition(model, path.owner));
    case "model": {
      const partitions = modelPartitions(model).map((name) => listKeys(access, "gsi1", name));
      return (await Promise.all(partitions)).flat();
    }
  }
};

/**
 * The rows at the end of a path. An index only tells which rows there may be, a moment late; what
 * they hold is always read from the table itself.
 */
export const readRows = async (
  access: TableAccess,
  model: AuthModel,
  path: AccessPath,
): Promise<readonly StoredRow[]> => getRows(access, await findKeys(access, model, path));
