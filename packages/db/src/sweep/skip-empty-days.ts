import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { openTable } from "../item/open-table.ts";
import type { TableAccess } from "../item/table-access.ts";
import { table } from "../table.ts";
import { makeCheckpoint } from "./checkpoint.ts";
import { daysBefore, earlierDay, type UtcDay } from "./day.ts";

/** Fewer days are read as fast as the table is scanned. */
const manyDays = 4;
const partition = table.indexes.gsi1.partitionKey;
const Page = z.object({
  Items: z.array(z.object({ [partition]: z.string() })).default([]),
  LastEvaluatedKey: z.record(z.string(), z.unknown()).optional(),
});

/** `due#2026-03-02#1`, `outbox#2026-03-02#1` */
const firstDayOf = async (access: TableAccess, name: string): Promise<UtcDay | null> => {
  let first: UtcDay | null = null;
  let start: Record<string, unknown> | undefined;
  do {
    const page = Page.parse(
      await access.documents.send(
        new ScanCommand({
          TableName: access.tableName,
          IndexName: "gsi1",
          ProjectionExpression: partition,
          FilterExpression: `begins_with(${partition}, :name)`,
          ExpressionAttributeValues: { ":name": `${name}#` },
          ExclusiveStartKey: start,
        }),
      ),
    );
    for (const item of page.Items) {
      const day = item[partition]?.split("#")[1] ?? "";
      first = first === null ? day : earlierDay(first, day);
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return first;
};

/**
 * Notes what sweeps would have noted that ran every minute until now, where time is moved instead of
 * passing: a first sweep reads a month, and one after a year 365 days, with eight queries for each.
 * Scans the table, so it is for local ones only.
 */
export const skipEmptyDays = (
  client: DynamoDBClient,
  tableName: string,
): ((now: Instant) => Promise<void>) => {
  const access = openTable(client, tableName);
  return async (now) => {
    for (const name of ["outbox", "due"]) {
      const checkpoint = makeCheckpoint(access, name);
      const stored = await checkpoint.get();
      if (stored !== null && stored > daysBefore(now, manyDays)) continue;
      const holding = await firstDayOf(access, name);
      const yesterday = daysBefore(now, 1);
      const next = earlierDay(holding ?? yesterday, yesterday);
      if (stored === null || stored < next) await checkpoint.move(stored, next);
    }
  };
};
