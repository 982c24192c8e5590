import {
  CreateTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { table } from "../table.ts";

const keySchema = (keys: { partitionKey: string; sortKey: string }): KeySchemaElement[] => [
  { AttributeName: keys.partitionKey, KeyType: "HASH" },
  { AttributeName: keys.sortKey, KeyType: "RANGE" },
];

const keyAttributes = [table.keys, ...Object.values(table.indexes)].flatMap((keys) => [
  keys.partitionKey,
  keys.sortKey,
]);

/**
 * Makes the table as `table.ts` declares it, for DynamoDB Local; on AWS the foundation makes it.
 *
 * @param options.isStreamed false for a table whose changes nobody follows: each write asks DynamoDB
 *   Local about the streams of all its tables, and is two to three times as slow once there are many
 * @returns false when a table of that name is already there
 */
export const createTable = async (
  client: DynamoDBClient,
  tableName: string = table.name,
  { isStreamed = true }: { readonly isStreamed?: boolean } = {},
): Promise<boolean> => {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        AttributeDefinitions: keyAttributes.map((name) => ({
          AttributeName: name,
          AttributeType: "S",
        })),
        KeySchema: keySchema(table.keys),
        GlobalSecondaryIndexes: Object.entries(table.indexes).map(([name, keys]) => ({
          IndexName: name,
          KeySchema: keySchema(keys),
          Projection: { ProjectionType: "ALL" },
        })),
        BillingMode: table.billing,
        ...(isStreamed && {
          StreamSpecification: { StreamEnabled: true, StreamViewType: table.streamView },
        }),
      }),
    );
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: table.ttlAttribute, Enabled: true },
    }),
  );
  return true;
};
