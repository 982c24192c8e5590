import {
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
} from "@aws-sdk/client-dynamodb";
import { type Attempt, endOf, type Tried } from "./attempt.ts";

/**
 * The way of the schedulers that were studied: read the mentor's bookings, and insert when none
 * overlaps. It is given the easiest form of it: one read, one write, no limits, holds, events and
 * reminders.
 */
export const naiveBooking =
  (client: DynamoDBClient, TableName: string) =>
  async ({ mentor, number, start }: Attempt): Promise<Tried> => {
    const pk = `naive#${mentor}`;
    const found: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: {
          ":pk": { S: pk },
          ":from": { S: start },
          ":to": { S: endOf(start) },
        },
      }),
    );
    const overlaps = (found.Items ?? []).some((item) => (item["start"]?.S ?? "") < endOf(start));
    if (overlaps) return "refused";
    await client.send(
      new PutItemCommand({
        TableName,
        Item: { pk: { S: pk }, sk: { S: `${start}#${number}` }, start: { S: start } },
      }),
    );
    return "booked";
  };
