import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { dropExpired } from "../drop-expired.ts";
import { refuseParameter, type SqsResult } from "../failure.ts";
import { MAX_RECEIVED_MESSAGES, MAX_VISIBILITY_SECONDS, MAX_WAIT_SECONDS } from "../limits.ts";
import { defineOperation, type SqsCall } from "../operation.ts";
import { queueArnOf } from "../queue-name.ts";
import { countMessages } from "../store/messages.ts";
import { getQueue, type Queue } from "../store/queues.ts";
import { receive } from "../store/receive.ts";
import { writeReceivedMessage } from "../write-received-message.ts";

const ReceiveInput = z.object({
  QueueUrl: z.string(),
  MaxNumberOfMessages: z.int().default(1),
  VisibilityTimeout: z.int().optional(),
  WaitTimeSeconds: z.int().optional(),
  AttributeNames: z.array(z.string()).default([]),
  MessageSystemAttributeNames: z.array(z.string()).default([]),
  MessageAttributeNames: z.array(z.string()).default([]),
});
type ReceiveInput = z.infer<typeof ReceiveInput>;

const check = (input: ReceiveInput): SqsResult<undefined> => {
  const { MaxNumberOfMessages, VisibilityTimeout = 0, WaitTimeSeconds = 0 } = input;
  if (MaxNumberOfMessages < 1 || MaxNumberOfMessages > MAX_RECEIVED_MESSAGES) {
    const reason = "Must be between 1 and 10, if provided.";
    return refuseParameter("MaxNumberOfMessages", MaxNumberOfMessages, reason);
  }
  if (VisibilityTimeout < 0 || VisibilityTimeout > MAX_VISIBILITY_SECONDS) {
    return refuseParameter("VisibilityTimeout", VisibilityTimeout, "Must be between 0 and 43200.");
  }
  if (WaitTimeSeconds < 0 || WaitTimeSeconds > MAX_WAIT_SECONDS) {
    return refuseParameter("WaitTimeSeconds", WaitTimeSeconds, "Must be between 0 and 20.");
  }
  return ok(undefined);
};

const receiveNow = (call: SqsCall, queue: Queue, input: ReceiveInput): readonly object[] => {
  dropExpired(call, queue);
  const received = receive(call.database, {
    queue,
    queueArn: queueArnOf(call.region, queue.name),
    limit: input.MaxNumberOfMessages,
    visibilityTimeoutSeconds: input.VisibilityTimeout ?? queue.settings.VisibilityTimeout,
    nowMs: call.now(),
  });
  if (received.deadLettersIn !== undefined) call.arrivals.announce(received.deadLettersIn);
  const system = [...input.AttributeNames, ...input.MessageSystemAttributeNames];
  return received.messages.map((message) =>
    writeReceivedMessage(message, system, input.MessageAttributeNames),
  );
};

/** Looks once, then sleeps until something arrives or becomes visible, up to the waiting time. */
export const receiveMessage = defineOperation(ReceiveInput, async (call, input) => {
  const checked = check(input);
  if (!checked.ok) return checked;
  const first = getQueue(call.database, input.QueueUrl);
  if (!first.ok) return first;
  const waitSeconds = input.WaitTimeSeconds ?? first.value.settings.ReceiveMessageWaitTimeSeconds;
  const deadlineMs = performance.now() + waitSeconds * 1000;
  for (;;) {
    if (call.signal.aborted) return ok({});
    const queue = getQueue(call.database, input.QueueUrl);
    if (!queue.ok) return queue;
    const messages = receiveNow(call, queue.value, input);
    if (messages.length > 0) return ok({ Messages: messages });
    const leftMs = deadlineMs - performance.now();
    if (leftMs <= 0) return ok({});
    const nowMs = call.now();
    const { next_visible_at } = countMessages(call.database, queue.value.name, nowMs);
    const untilVisibleMs = next_visible_at === null ? Infinity : next_visible_at - nowMs;
    const sleepMs = Math.max(1, Math.min(leftMs, untilVisibleMs));
    await call.arrivals.wait(queue.value.name, sleepMs, call.signal);
  }
});
