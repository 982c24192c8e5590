import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { JobName } from "@waymark/messaging/catalogue";
import { dlqUrl, type QueuePlace, queueUrl } from "@waymark/messaging/queue";

export type RedriveDeps = { readonly sqs: SQSClient; readonly place: QueuePlace };

export type Moved = {
  readonly movedCount: number;
  /** Whose end is missing: sending them would only bury them again. */
  readonly cutCount: number;
  readonly leftCount: number;
  /** How often each reason stood on what was moved, or would be. */
  readonly reasons: ReadonlyMap<string, number>;
};

/** Long enough to send and delete a batch; what a stopped program had taken comes back after it. */
const hiddenForSeconds = 120;
const batchSize = 10;
/** SQS asks a sample of its servers, so that one empty answer does not mean an empty queue. */
const emptyAnswers = 3;

/** @returns how many messages lie there and are not hidden, about */
export const countLetters = async ({ sqs, place }: RedriveDeps, job: JobName): Promise<number> => {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: dlqUrl(place, job),
      AttributeNames: ["ApproximateNumberOfMessages"],
    }),
  );
  return Number(Attributes?.["ApproximateNumberOfMessages"] ?? 0);
};

const receive = async (
  { sqs, place }: RedriveDeps,
  job: JobName,
  count: number,
): Promise<readonly Message[]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: dlqUrl(place, job),
      MaxNumberOfMessages: Math.min(batchSize, count),
      VisibilityTimeout: hiddenForSeconds,
      WaitTimeSeconds: 1,
      MessageAttributeNames: ["All"],
    }),
  );
  return Messages;
};

const reasonOf = ({ MessageAttributes }: Message): string =>
  MessageAttributes?.["RejectedReason"]?.StringValue ?? "none: the worker never finished";

const isCut = ({ MessageAttributes }: Message): boolean =>
  MessageAttributes?.["BodyIsCut"]?.StringValue === "true";

/**
 * Sends first and deletes then: a program that is killed between the two leaves a message twice,
 * which workers take for one, and never not at all.
 */
const moveOne = async (
  { sqs, place }: RedriveDeps,
  job: JobName,
  { Body, ReceiptHandle }: Message,
): Promise<void> => {
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(place, job), MessageBody: Body }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: dlqUrl(place, job), ReceiptHandle }));
};

/**
 * Moves up to `count` messages of a job's dead-letter queue back into its queue. What is buried again
 * meanwhile is not taken a second time, because no more are taken than lay there at the beginning.
 *
 * @throws when SQS fails; every message is in one of the two queues then, or in both
 */
export const moveLetters = async (
  deps: RedriveDeps,
  job: JobName,
  count: number,
): Promise<Moved> => {
  const wanted = Math.min(count, await countLetters(deps, job));
  const reasons = new Map<string, number>();
  let seenCount = 0;
  let cutCount = 0;
  let emptyCount = 0;
  while (seenCount < wanted && emptyCount < emptyAnswers) {
    const messages = await receive(deps, job, wanted - seenCount);
    emptyCount = messages.length === 0 ? emptyCount + 1 : 0;
    for (const message of messages) {
      if (isCut(message)) cutCount += 1;
      else {
        await moveOne(deps, job, message);
        reasons.set(reasonOf(message), (reasons.get(reasonOf(message)) ?? 0) + 1);
      }
    }
    seenCount += messages.length;
  }
  const leftCount = (await countLetters(deps, job)) + cutCount;
  return { movedCount: seenCount - cutCount, cutCount, leftCount, reasons };
};

/** Looks at some of the messages without hiding them from anybody. */
export const sampleReasons = async (
  { sqs, place }: RedriveDeps,
  job: JobName,
): Promise<Moved["reasons"]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: dlqUrl(place, job),
      MaxNumberOfMessages: batchSize,
      VisibilityTimeout: 0,
      MessageAttributeNames: ["All"],
    }),
  );
  const reasons = new Map<string, number>();
  for (const message of Messages) {
    reasons.set(reasonOf(message), (reasons.get(reasonOf(message)) ?? 0) + 1);
  }
  return reasons;
};
