import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
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

export type QueueHands = {
  /** Up to ten messages that are visible now. */
  readonly receive: (job: JobName) => Promise<readonly Message[]>;
  readonly remove: (job: JobName, receiptHandle: string) => Promise<void>;
  /** Takes all dead letters out. */
  readonly exhume: (source: DeadLetterSource) => Promise<readonly Message[]>;
  /** Messages in the queue, hidden ones included. */
  readonly count: (job: JobName) => Promise<number>;
};

export type TestQueues = QueueHands & {
  readonly client: SQSClient;
  readonly place: QueuePlace;
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
};

const createQueue = async (
  client: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<string> => {
  const created = await client.send(
    new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
  );
  const described = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: created.QueueUrl, AttributeNames: ["QueueArn"] }),
  );
  return described.Attributes?.QueueArn ?? "";
};

const createAll = async (client: SQSClient, stage: string): Promise<void> => {
  const retention = { MessageRetentionPeriod: String(deadLetterRetentionSeconds) };
  await createQueue(client, dlqName("relay", stage), retention);
  for (const job of jobNames) {
    const deadLetterTargetArn = await createQueue(client, dlqName(job, stage), retention);
    await createQueue(client, queueName(job, stage), {
      VisibilityTimeout: String(visibilityTimeoutSeconds(job)),
      MessageRetentionPeriod: String(queueRetentionSeconds),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn,
        maxReceiveCount: catalogue[job].maxReceives,
      }),
    });
  }
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
    count: async (job) => {
      const { Attributes = {} } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl(place, job), AttributeNames: ["All"] }),
      );
      return (
        Number(Attributes.ApproximateNumberOfMessages) +
        Number(Attributes.ApproximateNumberOfMessagesNotVisible)
      );
    },
  };
};

/** Every queue of the catalogue on an SQS server of its own, which lives by the given clock. */
export const openQueues = async (nowMs?: () => number): Promise<TestQueues> => {
  const server = await startSqsServer(nowMs === undefined ? {} : { now: nowMs });
  const client = new SQSClient({
    endpoint: server.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    // Pollers of all queues wait at once; where they take every connection, nobody else gets through.
    requestHandler: { httpAgent: { maxSockets: 4 * jobNames.length } },
  });
  const place = { baseUrl: `${server.endpoint}/000000000000`, stage: "test" };
  await createAll(client, place.stage);
  return {
    ...queuesOn(client, place),
    client,
    place,
    endpoint: server.endpoint,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
};
