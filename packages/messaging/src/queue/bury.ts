import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { DeadLetterSource } from "../catalogue.ts";
import { messageLimitBytes } from "./limits.ts";
import { dlqUrl, type QueuePlace } from "./queue-url.ts";
import type { DeadLetter } from "./queues.ts";

const reasonLimitCharacters = 500;
/** Names, types and values of attributes count towards a message's size. */
const attributeRoomBytes = 4096;

// SQS refuses empty values and most control characters:
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
const attributeText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .slice(0, reasonLimitCharacters)
    .toWellFormed() || "none given";

const stringAttribute = (value: string) => ({
  DataType: "String",
  StringValue: attributeText(value),
});

/** A body that fills the limit has no room for the reason; the reason is worth more than its end. */
const fit = (body: string): { readonly body: string; readonly isCut: boolean } => {
  const room = messageLimitBytes - attributeRoomBytes;
  if (Buffer.byteLength(body) <= room) return { body, isCut: false };
  return { body: Buffer.from(body).subarray(0, room).toString("utf8").slice(0, -1), isCut: true };
};

/** Puts a message into a dead-letter queue, with why and when as message attributes. */
export const buryAt =
  (client: SQSClient, place: QueuePlace) =>
  async (source: DeadLetterSource, letter: DeadLetter): Promise<void> => {
    const { body, isCut } = fit(letter.body);
    await client.send(
      new SendMessageCommand({
        QueueUrl: dlqUrl(place, source),
        MessageBody: body || " ",
        MessageAttributes: {
          RejectedReason: stringAttribute(letter.reason),
          RejectedAt: stringAttribute(letter.rejectedAt),
          OriginalMessageId: stringAttribute(letter.originalId),
          ...(isCut && { BodyIsCut: stringAttribute("true") }),
        },
      }),
    );
  };
