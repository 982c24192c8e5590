import {
  catalogue,
  type DeadLetterSource,
  deadLetterRetentionSeconds,
  dlqName,
  type JobName,
  jobNames,
  queueName,
  queueRetentionSeconds,
  visibilityTimeoutSeconds,
} from "@waymark/messaging/catalogue";
import { Duration, type Stack } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { deadLetterSources } from "../contract.ts";

export type JobQueues = {
  readonly queues: ReadonlyMap<JobName, Queue>;
  readonly deadLetters: ReadonlyMap<DeadLetterSource, Queue>;
};

const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;

/** One queue and one dead-letter queue for each job, with the numbers that the catalogue gives. */
export const makeQueues = (stack: Stack, stage: string): JobQueues => {
  const deadLetters = new Map(
    deadLetterSources.map((source) => [
      source,
      new Queue(stack, `DeadLetters-${source}`, {
        ...safe,
        queueName: dlqName(source, stage),
        retentionPeriod: Duration.seconds(deadLetterRetentionSeconds),
      }),
    ]),
  );
  const queues = jobNames.map((job): [JobName, Queue] => {
    const deadLetterQueue = deadLetters.get(job);
    if (deadLetterQueue === undefined) throw new Error(`no dead-letter queue for ${job}`);
    const queue = new Queue(stack, `Queue-${job}`, {
      ...safe,
      queueName: queueName(job, stage),
      visibilityTimeout: Duration.seconds(visibilityTimeoutSeconds(job)),
      retentionPeriod: Duration.seconds(queueRetentionSeconds),
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: catalogue[job].maxReceives },
    });
    return [job, queue];
  });
  return { queues: new Map(queues), deadLetters };
};
