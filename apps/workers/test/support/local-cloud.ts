import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { outboxStreamFilter } from "@waymark/db/table";
import {
  type Disturbance,
  type LambdaHandler,
  mapQueueToHandler,
  mapStreamToHandler,
  openCheckpoints,
} from "@waymark/local/event-source";
import { startS3Server } from "@waymark/local/s3";
import { startSesServer } from "@waymark/local/ses";
import { catalogue, type JobName, jobNames, relay } from "@waymark/messaging/catalogue";
import { queueUrl } from "@waymark/messaging/queue";
import { openTestDb } from "@waymark/db/test-db";
import type { DynamoDBStreamEvent, SQSEvent } from "aws-lambda";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openQueues } from "./queues.ts";

type Workers = {
  readonly relay: LambdaHandler<DynamoDBStreamEvent>;
  /** One for each job of the catalogue. */
  readonly jobs: ReadonlyMap<JobName, LambdaHandler<SQSEvent>>;
};

/** Table, queues, mail provider and object storage, and the environment that leads the unchanged workers there. */
export const openLocalCloud = async () => {
  const db = await openTestDb({ isStreamed: true });
  const queues = await openQueues();
  const { place } = queues;
  const ses = await startSesServer({
    configurationSets: ["waymark"],
    onEvent: async (event) => {
      const QueueUrl = queueUrl(place, "mail-event");
      await queues.client.send(new SendMessageCommand({ QueueUrl, MessageBody: event }));
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "waymark-workers-"));
  const s3 = await startS3Server({ folder, buckets: ["waymark-search"] });
  const dynamodbEndpoint = inject("dynamodbEndpoint");
  return {
    db,
    queues,
    ses,
    environment: {
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL_DYNAMODB: dynamodbEndpoint,
      AWS_ENDPOINT_URL_SQS: queues.endpoint,
      AWS_ENDPOINT_URL_SESV2: ses.endpoint,
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      SEARCH_BUCKET: "waymark-search",
      TABLE_NAME: db.tableName,
      STAGE: place.stage,
      QUEUE_BASE_URL: place.baseUrl,
      MAIL_FROM_ADDRESS: "hello@waymark.example",
      MAIL_CONFIGURATION_SET: "waymark",
      CALENDAR_DOMAIN: "waymark.example",
      PUBLIC_ORIGIN: "https://waymark.example",
      LINK_SECRET: "a secret that is long enough for tests",
    },
    /** Starts the mappings as the catalogue describes them; returns how to stop them. */
    run: async (workers: Workers, disturbance: Disturbance): Promise<() => Promise<void>> => {
      const streams = new DynamoDBStreamsClient({
        endpoint: dynamodbEndpoint,
        region: "eu-central-1",
        credentials: { accessKeyId: "local", secretAccessKey: "local" },
      });
      const { Table } = await db.client.send(new DescribeTableCommand({ TableName: db.tableName }));
      const mappings = [
        mapStreamToHandler({
          functionName: "relay",
          handler: workers.relay,
          timeoutSeconds: relay.handlerTimeoutSeconds,
          batchSize: relay.batchSize,
          maxRetries: relay.maxRetries,
          filters: [outboxStreamFilter],
          streams,
          streamArn: Table?.LatestStreamArn ?? "",
          checkpoints: openCheckpoints(),
          pollIntervalMs: 50,
          disturbance,
        }),
      ];
      for (const job of jobNames) {
        const { handlerTimeoutSeconds: timeoutSeconds, batchSize } = catalogue[job];
        const handler = workers.jobs.get(job);
        if (handler === undefined) throw new Error(`nobody works on ${job}`);
        const to = { functionName: job, handler, timeoutSeconds, batchSize, disturbance };
        mappings.push(
          await mapQueueToHandler({ ...to, sqs: queues.client, queueUrl: queueUrl(place, job) }),
        );
      }
      return async () => {
        await Promise.all(mappings.map(({ stop }) => stop()));
        streams.destroy();
      };
    },
    stop: async () => {
      await ses.stop();
      await queues.stop();
      await s3.stop();
      rmSync(folder, { recursive: true });
    },
  };
};
