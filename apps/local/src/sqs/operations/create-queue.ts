import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { refuse, refuseParameter } from "../failure.ts";
import { defineOperation } from "../operation.ts";
import { AttributeMap, parseQueueAttributes } from "../queue-attributes.ts";
import { isQueueName, queueUrlOf } from "../queue-name.ts";
import { findQueue, insertQueue } from "../store/queues.ts";

/** Creating a queue again is fine as long as no named attribute differs from what it has. */
export const createQueue = defineOperation(
  z.object({ QueueName: z.string(), Attributes: AttributeMap.default({}) }),
  ({ database, now, origin }, { QueueName, Attributes }) => {
    const settings = parseQueueAttributes(Attributes);
    if (!settings.ok) return settings;
    if (!isQueueName(QueueName, settings.value.FifoQueue)) {
      return refuseParameter(
        "QueueName",
        QueueName,
        "Must be 1 to 80 letters, digits, - and _; a FIFO queue ends in .fifo",
      );
    }
    const existing = findQueue(database, QueueName);
    if (existing === undefined) insertQueue(database, QueueName, Attributes, now());
    else if (
      Object.entries(Attributes).some(([name, value]) => existing.attributes[name] !== value)
    ) {
      return refuse(
        "QueueNameExists",
        "A queue already exists with the same name and a different value for an attribute",
      );
    }
    return ok({ QueueUrl: queueUrlOf(origin, QueueName) });
  },
);
