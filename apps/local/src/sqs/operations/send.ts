import * as z from "zod";
import { defineOperation } from "../operation.ts";
import { MessageToSend, sendMessage } from "../send-message.ts";
import { getQueue } from "../store/queues.ts";

export const send = defineOperation(
  MessageToSend.extend({ QueueUrl: z.string() }),
  (call, { QueueUrl, ...message }) => {
    const queue = getQueue(call.database, QueueUrl);
    if (!queue.ok) return queue;
    const sent = sendMessage(call, queue.value, message);
    if (sent.ok) call.arrivals.announce(queue.value.name);
    return sent;
  },
);
