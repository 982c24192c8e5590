import { type AttributeValue, type DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";

export type StoredItem = Record<string, AttributeValue>;

/** Every item of a table, a page at a time; the only scan outside of tests, on a person's order. */
export async function* scanItems(
  client: DynamoDBClient,
  tableName: string,
): AsyncGenerator<readonly StoredItem[]> {
  let start: StoredItem | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ...(start !== undefined && { ExclusiveStartKey: start }),
      }),
    );
    yield Items;
    start = LastEvaluatedKey;
  } while (start !== undefined);
}
