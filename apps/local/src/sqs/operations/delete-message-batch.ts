import * as z from "zod";
import { deleteByHandle } from "../delete-message.ts";
import { defineOperation } from "../operation.ts";
import { runBatch } from "../run-batch.ts";
import { getQueue } from "../store/queues.ts";

export const deleteMessageBatch = defineOperation(
  z.object({
    QueueUrl: z.string(),
    Entries: z.array(z.object({ Id: z.string(), ReceiptHandle: z.string() })).default([]),
  }),
  (call, { QueueUrl, Entries }) => {
    const queue = getQueue(call.database, QueueUrl);
    if (!queue.ok) return queue;
    return runBatch(Entries, (entry) => deleteByHandle(call, queue.value, entry.ReceiptHandle));
  },
);
