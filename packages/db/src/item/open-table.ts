import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { TableAccess } from "./table-access.ts";

/** The table of that name, on a client that the caller made. */
export const openTable = (client: DynamoDBClient, tableName: string): TableAccess => ({
  tableName,
  documents: DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  }),
});
