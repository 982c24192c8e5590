import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { indexStreamFilters, outboxStreamFilter } from "@waymark/db/table";
import {
  catalogue,
  dlqName,
  indexer,
  indexMerge,
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
  type Writes,
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
  readonly writes: Writes;
  readonly functions: Functions;
  readonly disturbance?: Disturbance | undefined;
  readonly log: Log;
};

export type EventSources = {
  readonly sweep: Schedule;
  readonly indexMerge: Schedule;
  readonly stop: () => Promise<void>;
};

const findStream = async (deps: EventSourceDeps): Promise<string> => {
  const described = await deps.dynamodb.send(
    new DescribeTableCommand({ TableName: deps.tableName }),
  );
  const streamArn = described.Table?.LatestStreamArn;
  if (streamArn === undefined) throw new Error(`the table ${deps.tableName} has no stream`);
  return streamArn;
};

const startIndexer = (deps: EventSourceDeps, streamArn: string) =>
  mapStreamToHandler({
    functionName: "indexer",
    handler: deps.functions.indexer,
    timeoutSeconds: indexer.handlerTimeoutSeconds,
    streams: deps.streams,
    streamArn,
    checkpoints: deps.checkpoints,
    writes: deps.writes,
    batchSize: indexer.batchSize,
    filters: indexStreamFilters,
    maxRetries: indexer.maxRetries,
    maxRecordAgeSeconds: indexer.maxRecordAgeSeconds,
    ...(deps.disturbance !== undefined && { disturbance: deps.disturbance }),
    log: deps.log,
  });

const startRelay = (deps: EventSourceDeps, streamArn: string) =>
  mapStreamToHandler({
    functionName: "relay",
    handler: deps.functions.relay,
    timeoutSeconds: relay.handlerTimeoutSeconds,
    streams: deps.streams,
    streamArn,
    checkpoints: deps.checkpoints,
    writes: deps.writes,
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

/** What EventBridge, the stream and the queues do on AWS: call the functions with their events. */
export const startEventSources = async (deps: EventSourceDeps): Promise<EventSources> => {
  const streamArn = await findStream(deps);
  const streams = [startRelay(deps, streamArn), startIndexer(deps, streamArn)];
  const queues = await Promise.all(
    deps.functions.jobs.map(({ job, handler }) =>
      mapQueueToHandler({
        functionName: job,
        handler,
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
  );
  const mappings = [...streams, ...queues];
  const sweeping = runOnSchedule({
    functionName: "sweep",
    handler: deps.functions.sweep,
    timeoutSeconds: sweep.handlerTimeoutSeconds,
    rate: "rate(1 minute)",
    log: deps.log,
  });
  const merging = runOnSchedule({
    functionName: "indexer-merge",
    handler: deps.functions.indexMerge,
    timeoutSeconds: indexMerge.handlerTimeoutSeconds,
    rate: `rate(${indexMerge.everyMinutes} minutes)`,
    log: deps.log,
  });
  return {
    sweep: sweeping,
    indexMerge: merging,
    stop: async () => {
      await Promise.all([sweeping.stop(), merging.stop()]);
      await Promise.all(mappings.map((mapping) => mapping.stop()));
    },
  };
};
