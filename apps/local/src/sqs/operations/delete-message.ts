import * as z from "zod";
import { deleteByHandle } from "../delete-message.ts";
import { defineOperation } from "../operation.ts";
import { getQueue } from "../store/queues.ts";

export const deleteMessage = defineOperation(
  z.object({ QueueUrl: z.string(), ReceiptHandle: z.string() }),
  (call, { QueueUrl, ReceiptHandle }) => {
    const queue = getQueue(call.database, QueueUrl);
    return queue.ok ? deleteByHandle(call, queue.value, ReceiptHandle) : queue;
  },
);
