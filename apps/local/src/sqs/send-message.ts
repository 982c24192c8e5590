import { ok } from "@waymark/domain/result";
import { createHash, randomUUID } from "node:crypto";
import * as z from "zod";
import { refuse, refuseParameter, type SqsResult } from "./failure.ts";
import { MAX_DELAY_SECONDS } from "./limits.ts";
import {
  checkMessageAttributes,
  md5OfMessageAttributes,
  measureMessageAttributes,
  MessageAttribute,
  MessageAttributes,
} from "./message-attributes.ts";
import type { SqsContext } from "./operation.ts";
import { findEarlier, remember } from "./store/deduplicate.ts";
import { insertMessage } from "./store/messages.ts";
import type { Queue } from "./store/queues.ts";

export const MessageToSend = z.object({
  MessageBody: z.string(),
  DelaySeconds: z.int().optional(),
  MessageAttributes: MessageAttributes.default({}),
  MessageSystemAttributes: z.object({ AWSTraceHeader: MessageAttribute.optional() }).optional(),
  MessageGroupId: z.string().optional(),
  MessageDeduplicationId: z.string().optional(),
});
export type MessageToSend = z.infer<typeof MessageToSend>;

export type SentMessage = {
  readonly MessageId: string;
  readonly MD5OfMessageBody: string;
  readonly MD5OfMessageAttributes?: string | undefined;
  readonly SequenceNumber?: string;
};

/** What XML 1.0 allows; SQS refuses the rest, NUL and lone surrogates among it. */
const ALLOWED = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+$/u;
const FIFO_ID = /^[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]{1,128}$/;

export const measureMessage = (message: MessageToSend): number =>
  Buffer.byteLength(message.MessageBody) + measureMessageAttributes(message.MessageAttributes);

/** FIFO messages carry their place in the order: 20 digits that grow. */
export const sequenceNumberOf = (row: number): string => String(row).padStart(20, "0");

const deduplicationKeyOf = (queue: Queue, message: MessageToSend): string | undefined => {
  const id =
    message.MessageDeduplicationId ??
    (queue.settings.ContentBasedDeduplication
      ? createHash("sha256").update(message.MessageBody).digest("hex")
      : undefined);
  return id;
};

const checkFifo = (queue: Queue, message: MessageToSend): SqsResult<undefined> => {
  if (message.MessageGroupId === undefined) {
    return refuse(
      "MissingRequiredParameterException",
      "The request must contain the parameter MessageGroupId.",
    );
  }
  if (message.DelaySeconds !== undefined && message.DelaySeconds !== 0) {
    return refuseParameter("DelaySeconds", message.DelaySeconds, "Not valid for this queue type.");
  }
  if (deduplicationKeyOf(queue, message) === undefined) {
    return refuse(
      "InvalidParameterValueException",
      "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
    );
  }
  return ok(undefined);
};

const check = (queue: Queue, message: MessageToSend): SqsResult<undefined> => {
  const { settings } = queue;
  if (message.MessageBody === "") {
    return refuse(
      "MissingRequiredParameterException",
      "The request must contain the parameter MessageBody.",
    );
  }
  if (!ALLOWED.test(message.MessageBody)) {
    return refuse("InvalidMessageContents", "The message contains characters outside of XML 1.0.");
  }
  const attributes = checkMessageAttributes(message.MessageAttributes);
  if (!attributes.ok) return attributes;
  if (measureMessage(message) > settings.MaximumMessageSize) {
    return refuse(
      "InvalidParameterValueException",
      `One or more parameters are invalid. Reason: Message must be shorter than ${settings.MaximumMessageSize} bytes.`,
    );
  }
  const delay = message.DelaySeconds ?? 0;
  if (delay < 0 || delay > MAX_DELAY_SECONDS) {
    return refuseParameter("DelaySeconds", delay, "Must be between 0 and 900.");
  }
  for (const name of ["MessageGroupId", "MessageDeduplicationId"] as const) {
    const id = message[name];
    if (id !== undefined && !FIFO_ID.test(id)) {
      return refuseParameter(name, id, "Must be 1 to 128 letters, digits and punctuation.");
    }
  }
  if (settings.FifoQueue) return checkFifo(queue, message);
  if (message.MessageDeduplicationId !== undefined) {
    return refuseParameter(
      "MessageDeduplicationId",
      message.MessageDeduplicationId,
      "The request includes a parameter that is not valid for this queue type.",
    );
  }
  return ok(undefined);
};

/** Stores one message, or answers the earlier one with the same deduplication id. */
export const sendMessage = (
  { database, now }: SqsContext,
  queue: Queue,
  message: MessageToSend,
): SqsResult<SentMessage> => {
  const checked = check(queue, message);
  if (!checked.ok) return checked;
  const { settings } = queue;
  const nowMs = now();
  const id = settings.FifoQueue ? deduplicationKeyOf(queue, message) : undefined;
  const key =
    id !== undefined && settings.DeduplicationScope === "messageGroup"
      ? `${message.MessageGroupId ?? ""} ${id}`
      : id;
  const stored = database.inTransaction(() => {
    const earlier = key === undefined ? undefined : findEarlier(database, queue.name, key, nowMs);
    if (earlier !== undefined) return earlier;
    const message_id = randomUUID();
    const message_row = insertMessage(database, {
      queue: queue.name,
      message_id,
      body: message.MessageBody,
      attributes: message.MessageAttributes,
      trace_header: message.MessageSystemAttributes?.AWSTraceHeader?.StringValue ?? null,
      group_id: message.MessageGroupId ?? null,
      deduplication_id: id ?? null,
      sent_at: nowMs,
      visible_at: nowMs + (message.DelaySeconds ?? settings.DelaySeconds) * 1000,
    });
    if (key !== undefined) {
      remember(database, queue.name, key, { message_id, message_row }, nowMs);
    }
    return { message_id, message_row };
  });
  return ok({
    MessageId: stored.message_id,
    MD5OfMessageBody: createHash("md5").update(message.MessageBody).digest("hex"),
    MD5OfMessageAttributes: md5OfMessageAttributes(message.MessageAttributes),
    ...(settings.FifoQueue ? { SequenceNumber: sequenceNumberOf(stored.message_row) } : {}),
  });
};
