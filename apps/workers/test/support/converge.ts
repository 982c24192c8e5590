import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { jobNames } from "@waymark/messaging/catalogue";
import type { Process } from "./process.ts";
import type { World } from "./world.ts";

const stepMs = 4 * 60_000;
const mostSteps = 30;

/** One look at a small table, where the sweep asks for each shard of each day. */
const isOutboxEmpty = async ({ client, tableName }: World["db"]): Promise<boolean> => {
  const events = new ScanCommand({
    TableName: tableName,
    IndexName: "gsi1",
    FilterExpression: "begins_with(gsi1pk, :outbox)",
    ExpressionAttributeValues: { ":outbox": { S: "outbox#" } },
    Select: "COUNT",
  });
  return (await client.send(events)).Count === 0;
};

const isQuiet = async ({ db, queues }: World): Promise<boolean> => {
  const counts = await Promise.all(jobNames.map(queues.count));
  return counts.every((count) => count === 0) && (await isOutboxEmpty(db));
};

/**
 * Lets time go on, with a sweep and every worker at each step, until nothing is left to do. Throws
 * when there still is after two hours: that is, when something goes round in circles.
 */
export const converge = async (world: World, process: Process): Promise<void> => {
  for (let step = 0; step < mostSteps; step += 1) {
    await process.sweep();
    await process.drainAll();
    if (await isQuiet(world)) return;
    world.db.clock.advanceMs(stepMs);
  }
  throw new Error("there is still something to do after two hours");
};
