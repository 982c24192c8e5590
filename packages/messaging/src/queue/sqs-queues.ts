import { ChangeMessageVisibilityCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { buryAt } from "./bury.ts";
import { visibilityLimitSeconds } from "./limits.ts";
import { publishTo } from "./publish.ts";
import { type QueuePlace, queueUrl } from "./queue-url.ts";
import type { Queues } from "./queues.ts";

/** The queues of one stage on SQS. */
export const sqsQueues = (client: SQSClient, place: QueuePlace): Queues => ({
  publish: publishTo(client, place),
  defer: async (job, receiptHandle, afterSeconds) => {
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl(place, job),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: Math.min(Math.max(0, Math.ceil(afterSeconds)), visibilityLimitSeconds),
      }),
    );
  },
  bury: buryAt(client, place),
});
