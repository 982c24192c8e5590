import {
  CreateQueueCommand,
  GetQueueUrlCommand,
  QueueNameExists,
  SetQueueAttributesCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import {
  catalogue,
  deadLetterRetentionSeconds,
  dlqName,
  jobNames,
  queueName,
  queueRetentionSeconds,
  visibilityTimeoutSeconds,
} from "@waymark/messaging/catalogue";
import { account, region, stage } from "./environment.ts";

const arnOf = (name: string): string => `arn:aws:sqs:${region}:${account}:${name}`;

/** A queue that an earlier release made gets the attributes of this one. */
const ensureQueue = async (
  sqs: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<void> => {
  try {
    await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  } catch (error) {
    if (!(error instanceof QueueNameExists)) throw error;
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: name }));
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: attributes }));
  }
};

/** One queue and one dead-letter queue per job of the catalogue, and the relay's; again is no error. */
export const makeQueues = async (sqs: SQSClient): Promise<void> => {
  const retention = { MessageRetentionPeriod: String(deadLetterRetentionSeconds) };
  await Promise.all(
    ([...jobNames, "relay"] as const).map((source) =>
      ensureQueue(sqs, dlqName(source, stage), retention),
    ),
  );
  await Promise.all(
    jobNames.map((job) =>
      ensureQueue(sqs, queueName(job, stage), {
        VisibilityTimeout: String(visibilityTimeoutSeconds(job)),
        MessageRetentionPeriod: String(queueRetentionSeconds),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: arnOf(dlqName(job, stage)),
          maxReceiveCount: catalogue[job].maxReceives,
        }),
      }),
    ),
  );
};
