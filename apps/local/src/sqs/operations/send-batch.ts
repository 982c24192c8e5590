import * as z from "zod";
import { refuse } from "../failure.ts";
import { MAX_MESSAGE_BYTES } from "../limits.ts";
import { defineOperation } from "../operation.ts";
import { runBatch } from "../run-batch.ts";
import { measureMessage, MessageToSend, sendMessage } from "../send-message.ts";
import { getQueue } from "../store/queues.ts";

export const sendBatch = defineOperation(
  z.object({
    QueueUrl: z.string(),
    Entries: z.array(MessageToSend.extend({ Id: z.string() })).default([]),
  }),
  (call, { QueueUrl, Entries }) => {
    const queue = getQueue(call.database, QueueUrl);
    if (!queue.ok) return queue;
    const sizeBytes = Entries.reduce((sum, entry) => sum + measureMessage(entry), 0);
    if (sizeBytes > MAX_MESSAGE_BYTES) {
      return refuse(
        "BatchRequestTooLong",
        `Batch requests cannot be longer than ${MAX_MESSAGE_BYTES} bytes. You have sent ${sizeBytes} bytes.`,
      );
    }
    const answer = runBatch(Entries, (entry) => sendMessage(call, queue.value, entry));
    call.arrivals.announce(queue.value.name);
    return answer;
  },
);
