import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** Where repositories read: the table and a client that speaks plain values. */
export type TableAccess = {
  readonly tableName: string;
  readonly documents: DynamoDBDocumentClient;
};
