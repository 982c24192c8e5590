import { createHash } from "node:crypto";
import { md5OfMessageAttributes, pickMessageAttributes } from "./message-attributes.ts";
import { writeReceiptHandle } from "./receipt-handle.ts";
import { sequenceNumberOf } from "./send-message.ts";
import type { StoredMessage } from "./store/messages.ts";

const systemAttributesOf = (message: StoredMessage): Record<string, string | null> => ({
  SenderId: "AIDALOCAL",
  SentTimestamp: String(message.sent_at),
  ApproximateReceiveCount: String(message.receive_count),
  ApproximateFirstReceiveTimestamp: String(message.first_received_at),
  SequenceNumber: message.deduplication_id === null ? null : sequenceNumberOf(message.id),
  MessageDeduplicationId: message.deduplication_id,
  MessageGroupId: message.group_id,
  AWSTraceHeader: message.trace_header,
  DeadLetterQueueSourceArn: message.dead_letter_source,
});

/** A lent message as `ReceiveMessage` answers it, with the attributes that were asked for. */
export const writeReceivedMessage = (
  message: StoredMessage & { readonly receipt: string },
  wantedSystem: readonly string[],
  wantedAttributes: readonly string[],
): object => {
  const system = Object.entries(systemAttributesOf(message)).filter(
    ([name, value]) =>
      value !== null && (wantedSystem.includes("All") || wantedSystem.includes(name)),
  );
  const attributes = pickMessageAttributes(message.attributes, wantedAttributes);
  const md5 = md5OfMessageAttributes(attributes);
  return {
    MessageId: message.message_id,
    ReceiptHandle: writeReceiptHandle({
      queue: message.queue,
      messageRow: message.id,
      nonce: message.receipt,
    }),
    Body: message.body,
    MD5OfBody: createHash("md5").update(message.body).digest("hex"),
    ...(system.length === 0 ? {} : { Attributes: Object.fromEntries(system) }),
    ...(md5 === undefined ? {} : { MessageAttributes: attributes, MD5OfMessageAttributes: md5 }),
  };
};
