import type { Message } from "@aws-sdk/client-sqs";
import type { SQSMessageAttribute, SQSRecord } from "aws-lambda";

export type QueueIdentity = { readonly arn: string; readonly region: string };

const toAttribute = (
  attribute: NonNullable<Message["MessageAttributes"]>[string],
): SQSMessageAttribute => ({
  ...(attribute.StringValue === undefined ? {} : { stringValue: attribute.StringValue }),
  ...(attribute.BinaryValue === undefined
    ? {}
    : { binaryValue: Buffer.from(attribute.BinaryValue).toString("base64") }),
  stringListValues: [],
  binaryListValues: [],
  dataType: attribute.DataType ?? "String",
});

/** A received message in the shape of Lambda's SQS event; it holds nothing but JSON values. */
export const toSqsRecord = (message: Message, queue: QueueIdentity): SQSRecord => {
  const system = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: {
      ...system,
      ApproximateReceiveCount: system.ApproximateReceiveCount ?? "1",
      SentTimestamp: system.SentTimestamp ?? "0",
      SenderId: system.SenderId ?? "",
      ApproximateFirstReceiveTimestamp: system.ApproximateFirstReceiveTimestamp ?? "0",
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, attribute]) => [
        name,
        toAttribute(attribute),
      ]),
    ),
    md5OfBody: message.MD5OfBody ?? "",
    ...(message.MD5OfMessageAttributes === undefined
      ? {}
      : { md5OfMessageAttributes: message.MD5OfMessageAttributes }),
    eventSource: "aws:sqs",
    eventSourceARN: queue.arn,
    awsRegion: queue.region,
  };
};
