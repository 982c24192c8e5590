import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createTable } from "@waymark/db/create-table";
import type { SharedDynamoDb } from "@waymark/testing/dynamodb";

/** A table of its own in the run's DynamoDB Local. */
export const makeTable = async (endpoint: SharedDynamoDb["dynamodbEndpoint"]) => {
  const client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const tableName = `auth-${randomUUID()}`;
  await createTable(client, tableName, { isStreamed: false });
  return { client, tableName, documents: DynamoDBDocumentClient.from(client) };
};
