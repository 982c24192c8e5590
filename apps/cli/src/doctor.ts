import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";
import { systemClock, systemIds } from "@waymark/application/system";
import { makeDb } from "@waymark/db/make-db";
import { makeS3Store, makeSegmentStore } from "@waymark/search/segment-store";
import { examineMail } from "./doctor/mail.ts";
import { examineOutbox } from "./doctor/outbox.ts";
import { examineQueues } from "./doctor/queues.ts";
import { reportOf } from "./doctor/report.ts";
import { examineSearchIndex } from "./doctor/search-index.ts";
import { examineTable } from "./doctor/table.ts";
import { env, readOperationsEnv } from "./env.ts";

/**
 * Looks at every part of a stage. Nothing that anybody sees is changed: to look for old events moves
 * the sweep's checkpoint, as each sweep does.
 *
 * @returns a line for each part; the exit code is 1 when something is wrong
 */
export const doctor = async (): Promise<{ readonly text: string; readonly exitCode: number }> => {
  const settings = readOperationsEnv();
  const clock = systemClock;
  const dynamodb = new DynamoDBClient({});
  const { outbox } = makeDb(dynamodb, env.TABLE_NAME, {
    clock,
    ids: systemIds,
    random: Math.random,
    sleep,
  });
  const { SEARCH_BUCKET: bucket, AWS_ENDPOINT_URL_S3: endpoint } = settings;
  const isLocal = env.AWS_ENDPOINT_URL_DYNAMODB !== undefined;
  const findings = await Promise.all([
    examineTable({ dynamodb, tableName: env.TABLE_NAME }, { isLocal }),
    examineQueues({
      sqs: new SQSClient({}),
      place: { baseUrl: settings.QUEUE_BASE_URL, stage: settings.STAGE },
    }),
    examineOutbox({ outbox, clock }),
    examineSearchIndex(
      bucket === undefined
        ? null
        : makeSegmentStore(makeS3Store({ bucket, endpoint }, dynamodb.config)),
    ),
    examineMail({
      ses: new SESv2Client({}),
      configurationSet: settings.MAIL_CONFIGURATION_SET,
      isLocal,
    }),
  ]);
  return reportOf(findings.flat());
};
