import * as z from "zod";
import { changeVisibility } from "../change-visibility.ts";
import { defineOperation } from "../operation.ts";
import { getQueue } from "../store/queues.ts";

export const changeMessageVisibility = defineOperation(
  z.object({ QueueUrl: z.string(), ReceiptHandle: z.string(), VisibilityTimeout: z.int() }),
  (call, { QueueUrl, ReceiptHandle, VisibilityTimeout }) => {
    const queue = getQueue(call.database, QueueUrl);
    return queue.ok ? changeVisibility(call, queue.value, ReceiptHandle, VisibilityTimeout) : queue;
  },
);
