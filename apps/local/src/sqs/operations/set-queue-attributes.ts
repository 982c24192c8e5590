import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { refuse } from "../failure.ts";
import { defineOperation } from "../operation.ts";
import { AttributeMap, parseQueueAttributes } from "../queue-attributes.ts";
import { getQueue, replaceAttributes } from "../store/queues.ts";

export const setQueueAttributes = defineOperation(
  z.object({ QueueUrl: z.string(), Attributes: AttributeMap }),
  ({ database, now, arrivals }, { QueueUrl, Attributes }) => {
    const queue = getQueue(database, QueueUrl);
    if (!queue.ok) return queue;
    const attributes = { ...queue.value.attributes, ...Attributes };
    const settings = parseQueueAttributes(attributes);
    if (!settings.ok) return settings;
    if (settings.value.FifoQueue !== queue.value.settings.FifoQueue) {
      return refuse("InvalidAttributeName", "FifoQueue can only be set when a queue is created.");
    }
    replaceAttributes(database, queue.value.name, attributes, now());
    arrivals.announce(queue.value.name);
    return ok({});
  },
);
