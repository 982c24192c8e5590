import type { Message } from "@aws-sdk/client-sqs";
import type { JobName } from "@waymark/messaging/catalogue";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { QueueHands, TestQueues } from "./queues.ts";

export const recordOf = (message: Message): SQSRecord => ({
  messageId: message.MessageId ?? "",
  receiptHandle: message.ReceiptHandle ?? "",
  body: message.Body ?? "",
  attributes: {
    ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
    SentTimestamp: message.Attributes?.SentTimestamp ?? "0",
    SenderId: "",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: message.MD5OfBody ?? "",
  eventSource: "aws:sqs",
  eventSourceARN: "",
  awsRegion: "eu-central-1",
});

/**
 * One step at a time what an event-source mapping does: hands over what is visible now, deletes what
 * is not reported as failed, until nothing is visible. Calls for a queue that holds nothing would be
 * most of all calls, and none of the points at which an interruption leaves something behind.
 *
 * @returns how many messages were handed over
 */
export const drain = async (
  queues: Pick<QueueHands, "receive" | "remove"> & Pick<TestQueues, "visible">,
  job: JobName,
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
): Promise<number> => {
  let handed = 0;
  while (queues.visible(job) > 0) {
    const messages = await queues.receive(job);
    handed += messages.length;
    const { batchItemFailures } = await handler({ Records: messages.map(recordOf) });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { MessageId = "", ReceiptHandle = "" } of messages) {
      if (!failed.has(MessageId)) await queues.remove(job, ReceiptHandle);
    }
  }
  return handed;
};
