import { BatchGetCommand, type BatchGetCommandInput } from "@aws-sdk/lib-dynamodb";
import type { ItemAt } from "../entity/entity.ts";
import type { TableAccess } from "./table-access.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const keysPerCall = 100;
const maxCalls = 8;

type Requests = NonNullable<BatchGetCommandInput["RequestItems"]>;

/** What one call leaves undone (16 MB are the most it gives) is asked for again. */
const readChunk = async (
  access: TableAccess,
  keys: readonly ItemAt["Key"][],
): Promise<unknown[]> => {
  const items: unknown[] = [];
  let requests: Requests = {
    [access.tableName]: { Keys: keys.map((key) => ({ ...key })), ConsistentRead: true },
  };
  for (let calls = 1; Object.keys(requests).length > 0; calls += 1) {
    if (calls > maxCalls) throw new Error("DynamoDB left keys of a batch unread again and again");
    const answer = await access.documents.send(new BatchGetCommand({ RequestItems: requests }));
    items.push(...(answer.Responses?.[access.tableName] ?? []));
    requests = answer.UnprocessedKeys ?? {};
  }
  return items;
};

/** Items by their primary keys, those that are there, strongly consistent and in no order. */
export const readMany = async <Item>(
  access: TableAccess,
  places: readonly ItemAt[],
  read: (item: unknown) => Item,
): Promise<readonly Item[]> => {
  const keys = places.map(({ Key }) => Key);
  const found: Item[] = [];
  for (let at = 0; at < keys.length; at += keysPerCall) {
    found.push(...(await readChunk(access, keys.slice(at, at + keysPerCall))).map(read));
  }
  return found;
};
