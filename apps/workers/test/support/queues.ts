import {
  CreateQueueCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { startSqsServer } from "@waymark/local/sqs";
import {
  catalogue,
  deadLetterRetentionSeconds,
  type DeadLetterSource,
  dlqName,
  type JobName,
  jobNames,
  queueName,
  queueRetentionSeconds,
  visibilityTimeoutSeconds,
} from "@waymark/messaging/catalogue";
import { dlqUrl, type QueuePlace, queueUrl } from "@waymark/messaging/queue";

const region = "eu-central-1";
const account = "000000000000";

export type QueueHands = {
  /** Up to ten messages that are visible now. */
  readonly receive: (job: JobName) => Promise<readonly Message[]>;
  readonly remove: (job: JobName, receiptHandle: string) => Promise<void>;
  /** Takes all dead letters out. */
  readonly exhume: (source: DeadLetterSource) => Promise<readonly Message[]>;
};

export type TestQueues = QueueHands & {
  /** Messages in the queue that could be received now; asks the server itself, not by a call. */
  readonly visible: (job: JobName) => number;
  /** Messages in the queue, hidden ones included. */
  readonly count: (job: JobName) => Promise<number>;
  readonly client: SQSClient;
  readonly place: QueuePlace;
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
};

/** Queues in parallel, as a test of a world of its own would wait for a hundred calls otherwise. */
const createAll = async (client: SQSClient, stage: string): Promise<void> => {
  const create = (name: string, attributes: Record<string, string>) =>
    client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  const retention = { MessageRetentionPeriod: String(deadLetterRetentionSeconds) };
  await Promise.all(
    ([...jobNames, "relay"] as const).map((source) => create(dlqName(source, stage), retention)),
  );
  await Promise.all(
    jobNames.map((job) =>
      create(queueName(job, stage), {
        VisibilityTimeout: String(visibilityTimeoutSeconds(job)),
        MessageRetentionPeriod: String(queueRetentionSeconds),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: `arn:aws:sqs:${region}:${account}:${dlqName(job, stage)}`,
          maxReceiveCount: catalogue[job].maxReceives,
        }),
      }),
    ),
  );
};

/** What an event-source mapping, or an operator, does with queues. */
export const queuesOn = (client: SQSClient, place: QueuePlace): QueueHands => {
  const receiveFrom = async (url: string): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    });
    return (await client.send(command)).Messages ?? [];
  };
  const removeFrom = async (url: string, ReceiptHandle: string): Promise<void> => {
    await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
  };
  return {
    receive: (job) => receiveFrom(queueUrl(place, job)),
    remove: (job, receiptHandle) => removeFrom(queueUrl(place, job), receiptHandle),
    exhume: async (source) => {
      const url = dlqUrl(place, source);
      const letters: Message[] = [];
      for (let some = await receiveFrom(url); some.length > 0; some = await receiveFrom(url)) {
        for (const { ReceiptHandle = "" } of some) await removeFrom(url, ReceiptHandle);
        letters.push(...some);
      }
      return letters;
    },
  };
};

/** Every queue of the catalogue on an SQS server of its own, which lives by the given clock. */
export const openQueues = async (nowMs?: () => number): Promise<TestQueues> => {
  const server = await startSqsServer(nowMs === undefined ? {} : { now: nowMs });
  const client = new SQSClient({
    endpoint: server.endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    // Pollers of all queues wait at once; where they take every connection, nobody else gets through.
    requestHandler: { httpAgent: { maxSockets: 4 * jobNames.length } },
  });
  const place = { baseUrl: `${server.endpoint}/${account}`, stage: "test" };
  await createAll(client, place.stage);
  const waitingIn = (job: JobName) => {
    const name = queueName(job, place.stage);
    return server.waiting().find(({ queue }) => queue === name) ?? { visible: 0, hidden: 0 };
  };
  return {
    ...queuesOn(client, place),
    visible: (job) => waitingIn(job).visible,
    count: async (job) => waitingIn(job).visible + waitingIn(job).hidden,
    client,
    place,
    endpoint: server.endpoint,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
};
