import * as z from "zod";
import { changeVisibility } from "../change-visibility.ts";
import { defineOperation } from "../operation.ts";
import { runBatch } from "../run-batch.ts";
import { getQueue } from "../store/queues.ts";

const Entry = z.object({
  Id: z.string(),
  ReceiptHandle: z.string(),
  VisibilityTimeout: z.int().default(0),
});

export const changeMessageVisibilityBatch = defineOperation(
  z.object({ QueueUrl: z.string(), Entries: z.array(Entry).default([]) }),
  (call, { QueueUrl, Entries }) => {
    const queue = getQueue(call.database, QueueUrl);
    if (!queue.ok) return queue;
    return runBatch(Entries, (entry) =>
      changeVisibility(call, queue.value, entry.ReceiptHandle, entry.VisibilityTimeout),
    );
  },
);
