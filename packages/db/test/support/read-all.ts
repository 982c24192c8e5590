import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";

/** Every item of a small table, in the order of its keys. */
export const readAll = async (from: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}): Promise<readonly Record<string, unknown>[]> => {
  const documents = DynamoDBDocumentClient.from(from.client);
  const { Items = [] } = await documents.send(new ScanCommand({ TableName: from.tableName }));
  return Items.toSorted((a, b) => (String(a["pk"]) < String(b["pk"]) ? -1 : 1));
};
