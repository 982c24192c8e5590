import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { systemClock, systemIds } from "@waymark/application/system";
import { type Db, makeDb } from "@waymark/db/make-db";
import { type Queues, sqsQueues } from "@waymark/messaging/queue";
import { clientOptions } from "./client-options.ts";
import type { WorkerEnv } from "./env.ts";

export const dynamodb = new DynamoDBClient(clientOptions);

export const connectDb = ({ TABLE_NAME }: WorkerEnv): Db =>
  makeDb(dynamodb, TABLE_NAME, {
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    sleep,
  });

export const connectQueues = ({ QUEUE_BASE_URL, STAGE }: WorkerEnv): Queues =>
  sqsQueues(new SQSClient(clientOptions), { baseUrl: QUEUE_BASE_URL, stage: STAGE });
