import { ReceiveMessageCommand, type Message } from "@aws-sdk/client-sqs";
import type { QueueMappingOptions } from "./options.ts";

const MAX_PER_CALL = 10;
const LONG_POLL_SECONDS = 20;

/**
 * Waits for a first message, then gathers until the batch is full or its window is over. Stopping
 * ends the wait; what was received by then is answered, never dropped.
 */
export const receiveBatch = async (
  { sqs, queueUrl, batchSize = MAX_PER_CALL, batchWindowSeconds = 0 }: QueueMappingOptions,
  signal: AbortSignal,
): Promise<Message[]> => {
  const receive = async (limit: number, waitSeconds: number): Promise<Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: Math.min(limit, MAX_PER_CALL),
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    });
    return (await sqs.send(command, { abortSignal: signal })).Messages ?? [];
  };

  const messages = await receive(batchSize, LONG_POLL_SECONDS);
  const endsAtMs = performance.now() + batchWindowSeconds * 1000;
  while (messages.length > 0 && messages.length < batchSize && !signal.aborted) {
    const leftSeconds = Math.ceil((endsAtMs - performance.now()) / 1000);
    if (leftSeconds <= 0) break;
    try {
      messages.push(...(await receive(batchSize - messages.length, leftSeconds)));
    } catch {
      break;
    }
  }
  return messages;
};
