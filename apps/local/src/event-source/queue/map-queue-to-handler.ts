import { GetQueueAttributesCommand, type Message } from "@aws-sdk/client-sqs";
import { createDisturber } from "../disturbance.ts";
import type { Mapping } from "../mapping.ts";
import { pause } from "../pause.ts";
import { handleBatch } from "./handle-batch.ts";
import type { QueueMappingOptions } from "./options.ts";
import { receiveBatch } from "./receive-batch.ts";
import type { QueueIdentity } from "./to-sqs-record.ts";

const RETRY_AFTER_MS = 500;
const DEFAULT_CONCURRENCY = 2;

const readQueue = async ({
  sqs,
  queueUrl,
  functionName,
  timeoutSeconds,
}: QueueMappingOptions): Promise<QueueIdentity> => {
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["All"] });
  const attributes = (await sqs.send(command)).Attributes ?? {};
  const visibilitySeconds = Number(attributes.VisibilityTimeout);
  if (visibilitySeconds < timeoutSeconds) {
    // Lambda refuses such a mapping, too: each message would be handled by two at a time.
    throw new Error(
      `${functionName} may run ${timeoutSeconds} s, but its queue hides a message for ${visibilitySeconds} s`,
    );
  }
  const arn = attributes.QueueArn ?? "";
  return { arn, region: arn.split(":")[3] ?? "" };
};

/**
 * Feeds a queue's messages to a function with the rules of Lambda's SQS event-source mapping. One
 * poller waits for all batches in work, as dozens of queues are empty most of the time.
 */
export const mapQueueToHandler = async (options: QueueMappingOptions): Promise<Mapping> => {
  const queue = await readQueue(options);
  const disturber = createDisturber(options.disturbance);
  const stopping = new AbortController();
  const { signal } = stopping;
  const { concurrency = DEFAULT_CONCURRENCY } = options;
  const handle = async (messages: readonly Message[]): Promise<void> => {
    try {
      await handleBatch(options, queue, disturber, messages);
    } catch (error) {
      options.log?.(`handling for ${options.functionName}: ${String(error)}`);
      await pause(RETRY_AFTER_MS, signal);
    }
  };
  const inWork = new Set<Promise<void>>();
  const poll = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const messages = await receiveBatch(options, signal);
        if (messages.length === 0) continue;
        const work = handle(messages).finally(() => inWork.delete(work));
        inWork.add(work);
        if (inWork.size >= concurrency) await Promise.race(inWork);
      } catch (error) {
        if (signal.aborted) return;
        options.log?.(`polling for ${options.functionName}: ${String(error)}`);
        await pause(RETRY_AFTER_MS, signal);
      }
    }
  };
  const poller = poll();
  return {
    stop: async () => {
      stopping.abort();
      await poller;
      await Promise.all(inWork);
    },
  };
};
