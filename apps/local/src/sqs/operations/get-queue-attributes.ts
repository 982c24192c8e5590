import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { refuse } from "../failure.ts";
import { dropExpired } from "../drop-expired.ts";
import { defineOperation, type SqsCall } from "../operation.ts";
import { countedAttributes, QueueSettings } from "../queue-attributes.ts";
import { queueArnOf } from "../queue-name.ts";
import { countMessages } from "../store/messages.ts";
import { getQueue, type Queue } from "../store/queues.ts";

const describe = (call: SqsCall, queue: Queue): Record<string, string> => {
  const { database, now, region } = call;
  dropExpired(call, queue);
  const nowMs = now();
  const counts = countMessages(database, queue.name, nowMs);
  return {
    ...queue.attributes,
    ...Object.fromEntries(countedAttributes.map((name) => [name, String(queue.settings[name])])),
    QueueArn: queueArnOf(region, queue.name),
    CreatedTimestamp: String(Math.floor(queue.created_at / 1000)),
    LastModifiedTimestamp: String(Math.floor(queue.modified_at / 1000)),
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.in_flight),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
  };
};

export const getQueueAttributes = defineOperation(
  z.object({ QueueUrl: z.string(), AttributeNames: z.array(z.string()).default([]) }),
  (call, { QueueUrl, AttributeNames }) => {
    const queue = getQueue(call.database, QueueUrl);
    if (!queue.ok) return queue;
    const all = describe(call, queue.value);
    const unknown = AttributeNames.find(
      (name) => name !== "All" && !(name in all) && !(name in QueueSettings.shape),
    );
    if (unknown !== undefined) {
      return refuse("InvalidAttributeName", `Unknown Attribute ${unknown}.`);
    }
    const wanted = Object.entries(all).filter(
      ([name]) => AttributeNames.includes("All") || AttributeNames.includes(name),
    );
    return ok(wanted.length === 0 ? {} : { Attributes: Object.fromEntries(wanted) });
  },
);
