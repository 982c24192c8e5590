import { type DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { table } from "@waymark/db/table";

export type WaitingItems = {
  /** Events that are not in their queues yet. */
  readonly outbox: number;
  /** When something is due next, milliseconds since 1970; `Infinity` when nothing is. */
  readonly nextDueMs: number;
};

/** What waits in the table: read from the index that holds little else, not from all that there is. */
export const readWaiting = async (client: DynamoDBClient): Promise<WaitingItems> => {
  let [outbox, nextDueMs] = [0, Infinity];
  const scan = {
    TableName: table.name,
    IndexName: "gsi1",
    FilterExpression: "begins_with(gsi1pk, :outbox) or begins_with(gsi1pk, :due)",
    ProjectionExpression: "gsi1pk, #at",
    ExpressionAttributeNames: { "#at": "at" },
    ExpressionAttributeValues: { ":outbox": { S: "outbox#" }, ":due": { S: "due#" } },
  };
  for await (const { Items = [] } of paginateScan({ client }, scan)) {
    for (const { gsi1pk, at } of Items) {
      if (gsi1pk?.S?.startsWith("outbox#")) outbox += 1;
      else nextDueMs = Math.min(nextDueMs, Date.parse(at?.S ?? ""));
    }
  }
  return { outbox, nextDueMs };
};
