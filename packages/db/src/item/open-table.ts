import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { TableAccess } from "./table-access.ts";

/**
 * The table of that name, on a client that the caller made. All of this package goes through here: the
 * options hold for the client, so that the last one to wrap it would set them for everybody.
 */
export const openTable = (client: DynamoDBClient, tableName: string): TableAccess => ({
  tableName,
  documents: DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  }),
});
