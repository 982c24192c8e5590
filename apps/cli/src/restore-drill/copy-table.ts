import { setTimeout as sleep } from "node:timers/promises";
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import { scanItems } from "./scan-items.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const batchSize = 25;
const longestWaitMs = 5_000;

/** What a throttled table leaves undone is done again, after twice as long each time. */
const writeAll = async (
  client: DynamoDBClient,
  tableName: string,
  requests: readonly WriteRequest[],
): Promise<void> => {
  let left = [...requests];
  for (let waitMs = 50; left.length > 0; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [tableName]: left } }),
    );
    left = UnprocessedItems?.[tableName] ?? [];
    if (left.length > 0) await sleep(waitMs);
  }
};

/**
 * Stands in for a restore to a point in time where there is none: every item as it was when it was
 * read, into a table that is empty.
 *
 * @returns how many items
 */
export const copyTable = async (
  client: DynamoDBClient,
  from: string,
  to: string,
): Promise<number> => {
  let itemCount = 0;
  for await (const items of scanItems(client, from)) {
    for (let start = 0; start < items.length; start += batchSize) {
      const batch = items.slice(start, start + batchSize);
      await writeAll(
        client,
        to,
        batch.map((Item) => ({ PutRequest: { Item } })),
      );
    }
    itemCount += items.length;
  }
  return itemCount;
};
