import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { defineOperation } from "../operation.ts";
import { queueUrlOf } from "../queue-name.ts";
import { getQueue } from "../store/queues.ts";

export const getQueueUrl = defineOperation(
  z.object({ QueueName: z.string() }),
  ({ database, origin }, { QueueName }) => {
    const queue = getQueue(database, QueueName);
    return queue.ok ? ok({ QueueUrl: queueUrlOf(origin, QueueName) }) : queue;
  },
);
