import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { sql } from "../../sqlite/index.ts";
import { refuse } from "../failure.ts";
import { PURGE_INTERVAL_MS } from "../limits.ts";
import { defineOperation } from "../operation.ts";
import { getQueue } from "../store/queues.ts";

export const purgeQueue = defineOperation(
  z.object({ QueueUrl: z.string() }),
  ({ database, now }, { QueueUrl }) => {
    const queue = getQueue(database, QueueUrl);
    if (!queue.ok) return queue;
    const { name, purged_at } = queue.value;
    const nowMs = now();
    if (purged_at !== null && nowMs - purged_at < PURGE_INTERVAL_MS) {
      return refuse(
        "PurgeQueueInProgress",
        `Only one PurgeQueue operation on ${name} is allowed every 60 seconds.`,
      );
    }
    database.inTransaction(() => {
      database.run(sql`DELETE FROM messages WHERE queue = ${name}`);
      database.run(sql`UPDATE queues SET purged_at = ${nowMs} WHERE name = ${name}`);
    });
    return ok({});
  },
);
