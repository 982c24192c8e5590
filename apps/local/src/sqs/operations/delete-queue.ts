import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { sql } from "../../sqlite/index.ts";
import { defineOperation } from "../operation.ts";
import { getQueue } from "../store/queues.ts";

/** Its messages go with it. A new queue of the name may come at once; AWS asks to wait a minute. */
export const deleteQueue = defineOperation(
  z.object({ QueueUrl: z.string() }),
  ({ database }, { QueueUrl }) => {
    const queue = getQueue(database, QueueUrl);
    if (!queue.ok) return queue;
    database.run(sql`DELETE FROM queues WHERE name = ${queue.value.name}`);
    return ok({});
  },
);
