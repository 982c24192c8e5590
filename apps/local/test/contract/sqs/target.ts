import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
  type Message,
  type SendMessageCommandInput,
} from "@aws-sdk/client-sqs";
import { randomUUID } from "node:crypto";

export type SqsTarget = {
  /** Left out: real SQS, with the credentials and region of the environment. */
  readonly endpoint?: string;
};

export type TestQueue = {
  readonly url: string;
  readonly arn: string;
  readonly send: (
    body: string,
    more?: Partial<SendMessageCommandInput>,
  ) => Promise<string | undefined>;
  /** Waits up to `waitSeconds` (5) for the first messages. */
  readonly receive: (
    max?: number,
    visibilityTimeoutSeconds?: number,
    waitSeconds?: number,
  ) => Promise<Message[]>;
  /** Looks once, without waiting. */
  readonly peek: () => Promise<Message[]>;
};

export type SqsBench = {
  readonly client: SQSClient;
  readonly newQueue: (attributes?: Record<string, string>) => Promise<TestQueue>;
  readonly cleanUp: () => Promise<void>;
};

export const createBench = (target: SqsTarget): SqsBench => {
  const client = new SQSClient(
    target.endpoint === undefined
      ? {}
      : {
          endpoint: target.endpoint,
          region: "eu-central-1",
          credentials: { accessKeyId: "local", secretAccessKey: "local" },
        },
  );
  const urls: string[] = [];
  const receive = async (QueueUrl: string, more: object): Promise<Message[]> => {
    const answer = await client.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MessageSystemAttributeNames: ["All"],
        MessageAttributeNames: ["All"],
        ...more,
      }),
    );
    return answer.Messages ?? [];
  };
  return {
    client,
    newQueue: async (attributes = {}) => {
      const suffix = attributes["FifoQueue"] === "true" ? ".fifo" : "";
      const QueueName = `contract-${randomUUID()}${suffix}`;
      const created = await client.send(
        new CreateQueueCommand({ QueueName, Attributes: attributes }),
      );
      const url = String(created.QueueUrl);
      urls.push(url);
      const described = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ["QueueArn"] }),
      );
      return {
        url,
        arn: String(described.Attributes?.["QueueArn"]),
        send: async (MessageBody, more = {}) =>
          (await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody, ...more })))
            .MessageId,
        receive: (max = 10, visibilityTimeoutSeconds, waitSeconds = 5) =>
          receive(url, {
            MaxNumberOfMessages: max,
            WaitTimeSeconds: waitSeconds,
            VisibilityTimeout: visibilityTimeoutSeconds,
          }),
        peek: () => receive(url, { MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      };
    },
    cleanUp: async () => {
      for (const QueueUrl of urls) {
        await client.send(new DeleteQueueCommand({ QueueUrl })).catch(() => undefined);
      }
      client.destroy();
    },
  };
};
