import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { outboxStreamFilter } from "@waymark/db/table";
import {
  catalogue,
  dlqName,
  jobNames,
  queueName,
  relay,
  sweep,
} from "@waymark/messaging/catalogue";
import {
  type Checkpoints,
  type Disturbance,
  type Log,
  mapQueueToHandler,
  mapStreamToHandler,
  runOnSchedule,
  type Schedule,
} from "../event-source/index.ts";
import { stage } from "./environment.ts";
import type { Functions } from "./load-functions.ts";

export type EventSourceDeps = {
  readonly dynamodb: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly sqs: SQSClient;
  readonly queueBaseUrl: string;
  readonly tableName: string;
  readonly checkpoints: Checkpoints;
  readonly functions: Functions;
  readonly disturbance?: Disturbance | undefined;
  readonly log: Log;
};

export type EventSources = { readonly sweep: Schedule; readonly stop: () => Promise<void> };

const startRelay = async (deps: EventSourceDeps) => {
  const described = await deps.dynamodb.send(
    new DescribeTableCommand({ TableName: deps.tableName }),
  );
  const streamArn = described.Table?.LatestStreamArn;
  if (streamArn === undefined) throw new Error(`the table ${deps.tableName} has no stream`);
  return mapStreamToHandler({
    functionName: "relay",
    handler: deps.functions.relay,
    timeoutSeconds: relay.handlerTimeoutSeconds,
    streams: deps.streams,
    streamArn,
    checkpoints: deps.checkpoints,
    batchSize: relay.batchSize,
    filters: [outboxStreamFilter],
    reportBatchItemFailures: true,
    bisectOnError: true,
    maxRetries: relay.maxRetries,
    maxRecordAgeSeconds: relay.maxRecordAgeSeconds,
    onFailure: async (batch) => {
      await deps.sqs.send(
        new SendMessageCommand({
          QueueUrl: `${deps.queueBaseUrl}/${dlqName("relay", stage)}`,
          MessageBody: JSON.stringify(batch),
        }),
      );
    },
    ...(deps.disturbance !== undefined && { disturbance: deps.disturbance }),
    log: deps.log,
  });
};

/** What EventBridge, the stream and the queues do on AWS: call the functions with their events. */
export const startEventSources = async (deps: EventSourceDeps): Promise<EventSources> => {
  const mappings = await Promise.all([
    startRelay(deps),
    ...jobNames.map((job) =>
      mapQueueToHandler({
        functionName: job,
        handler: deps.functions.jobs[job],
        timeoutSeconds: catalogue[job].handlerTimeoutSeconds,
        sqs: deps.sqs,
        queueUrl: `${deps.queueBaseUrl}/${queueName(job, stage)}`,
        batchSize: catalogue[job].batchSize,
        concurrency: catalogue[job].maxConcurrency,
        reportBatchItemFailures: true,
        ...(deps.disturbance !== undefined && { disturbance: deps.disturbance }),
        log: deps.log,
      }),
    ),
  ]);
  const schedule = runOnSchedule({
    functionName: "sweep",
    handler: deps.functions.sweep,
    timeoutSeconds: sweep.handlerTimeoutSeconds,
    rate: "rate(1 minute)",
    log: deps.log,
  });
  return {
    sweep: schedule,
    stop: async () => {
      await schedule.stop();
      await Promise.all(mappings.map((mapping) => mapping.stop()));
    },
  };
};
