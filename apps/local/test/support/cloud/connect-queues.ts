import { type Message, ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import {
  type DeadLetterSource,
  type JobName,
  jobNames,
  queueName,
} from "@waymark/messaging/catalogue";
import { dlqUrl, queueUrl } from "@waymark/messaging/queue";
import * as z from "zod";
import { account, stage } from "../../../src/cloud/environment.ts";
import { connectSqs } from "../clients.ts";

export type CloudQueues = {
  readonly send: (job: JobName, body: string) => Promise<void>;
  /** Over all jobs: messages that could be received now, and those in work or resting. */
  readonly count: () => Promise<{ readonly visible: number; readonly hidden: number }>;
  /** Up to ten dead letters; they stay where they are. */
  readonly readDead: (source: DeadLetterSource) => Promise<readonly Message[]>;
  readonly close: () => void;
};

const Waiting = z.array(z.object({ queue: z.string(), visible: z.int(), hidden: z.int() }));
const ofJobs = new Set<string>(jobNames.map((job) => queueName(job, stage)));

/** A running cloud's own queues, past its fault proxies. */
export const connectQueues = (servers: { readonly sqs: string }): CloudQueues => {
  const client = connectSqs(servers.sqs);
  const place = { baseUrl: `${servers.sqs}/${account}`, stage };
  return {
    send: async (job, body) => {
      const QueueUrl = queueUrl(place, job);
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
    },
    count: async () => {
      const answer = await fetch(servers.sqs);
      const counts = Waiting.parse(await answer.json()).filter(({ queue }) => ofJobs.has(queue));
      return {
        visible: counts.reduce((sum, { visible }) => sum + visible, 0),
        hidden: counts.reduce((sum, { hidden }) => sum + hidden, 0),
      };
    },
    readDead: async (source) => {
      const command = new ReceiveMessageCommand({
        QueueUrl: dlqUrl(place, source),
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 0,
        MessageAttributeNames: ["All"],
      });
      return (await client.send(command)).Messages ?? [];
    },
    close: () => client.destroy(),
  };
};
