import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  DeleteItemCommand,
  ListTablesCommand,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { startS3Server, type S3Server } from "@waymark/local/s3";
import { startSqsServer, type SqsServer } from "@waymark/local/sqs";
import {
  catalogue,
  deadLetterRetentionSeconds,
  dlqName,
  jobNames,
  queueName,
  queueRetentionSeconds,
  visibilityTimeoutSeconds,
} from "@waymark/messaging/catalogue";
import { sqsQueues } from "@waymark/messaging/queue";
import { buildListing } from "@waymark/testing/build";
import { Instant } from "@waymark/domain/time";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import * as z from "zod";
import { compareTables } from "../src/restore-drill/compare-tables.ts";
import { copyTable } from "../src/restore-drill/copy-table.ts";

const stage = "local";
const folder = mkdtempSync(join(tmpdir(), "waymark-operations-"));
let server: SqsServer;
let s3: S3Server;
let db: TestDb;
let sqs: SQSClient;
let place: { readonly baseUrl: string; readonly stage: string };

beforeAll(async () => {
  server = await startSqsServer();
  s3 = await startS3Server({ folder, buckets: ["waymark-search"] });
  db = await openTestDb({ isStreamed: true });
  place = { baseUrl: `${server.endpoint}/000000000000`, stage };
  sqs = new SQSClient({
    endpoint: server.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  for (const source of [...jobNames, "relay"] as const) {
    const Attributes = { MessageRetentionPeriod: String(deadLetterRetentionSeconds) };
    await sqs.send(new CreateQueueCommand({ QueueName: dlqName(source, stage), Attributes }));
  }
  for (const job of jobNames) {
    const Attributes = {
      VisibilityTimeout: String(visibilityTimeoutSeconds(job)),
      MessageRetentionPeriod: String(queueRetentionSeconds),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: `arn:aws:sqs:eu-central-1:000000000000:${dlqName(job, stage)}`,
        maxReceiveCount: catalogue[job].maxReceives,
      }),
    };
    await sqs.send(new CreateQueueCommand({ QueueName: queueName(job, stage), Attributes }));
  }
});
afterAll(async () => {
  sqs.destroy();
  await server.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const Failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const run = async (...args: readonly string[]): Promise<Ended> => {
  const env = {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: inject("dynamodbEndpoint"),
    AWS_ENDPOINT_URL_SQS: server.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    TABLE_NAME: db.tableName,
    SEARCH_BUCKET: "waymark-search",
    STAGE: stage,
    QUEUE_BASE_URL: place.baseUrl,
  };
  try {
    const ended = await promisify(execFile)(process.execPath, [main, ...args], { env });
    return { code: 0, ...ended };
  } catch (error) {
    return Failed.parse(error);
  }
};

const bury = (body: string, reason: string): Promise<void> =>
  sqsQueues(sqs, place).bury("calendar-feed", {
    body,
    reason,
    rejectedAt: Instant.parse("2026-11-01T00:00:00.000Z"),
    originalId: randomUUID(),
  });

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const bodiesIn = async (name: string): Promise<readonly string[]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: `${place.baseUrl}/${name}`,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 0,
    }),
  );
  return Messages.map(({ Body = "" }) => Body).toSorted(byText);
};

describe("doctor", () => {
  test("finds a stage well once its index is built, and says what it could not look at", async () => {
    await run("search-rebuild");
    const { code, stdout } = await run("doctor");
    expect(stdout).toContain("doctor: nothing is wrong");
    expect(code).toBe(0);
    for (const seen of [
      "table.keys",
      "table.stream",
      "table.expiry",
      "outbox.age",
      "search.index",
    ]) {
      expect(stdout).toMatch(new RegExp(`^ok +${seen} `, "m"));
    }
    expect(stdout.match(/^ok +queue\.attributes /gm)).toHaveLength(jobNames.length);
    expect(stdout.match(/^ok +dead_letters\.empty /gm)).toHaveLength(jobNames.length + 1);
    expect(stdout).toMatch(/^unknown +mail\.sending +.*MAIL_CONFIGURATION_SET is not set$/m);
  });

  test("names a queue with other numbers and letters that lie there, with the page to read", async () => {
    const QueueUrl = `${place.baseUrl}/${queueName("mail", stage)}`;
    const setTimeoutTo = (seconds: number) =>
      sqs.send(
        new SetQueueAttributesCommand({
          QueueUrl,
          Attributes: { VisibilityTimeout: String(seconds) },
        }),
      );
    await setTimeoutTo(7);
    await bury("lost", "no such feed");
    const { code, stdout } = await run("doctor");
    await setTimeoutTo(visibilityTimeoutSeconds("mail"));
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^wrong +queue\.attributes +the queue of mail, 0 waiting: messages come back after 7 s/m,
    );
    expect(stdout).toMatch(
      /^wrong +dead_letters\.empty +1 dead letters of calendar-feed: read docs\/runbooks\/calendar-feed\.md$/m,
    );
    expect(stdout).toContain("doctor: 2 wrong");
  });
});

describe("redrive", () => {
  const job = "calendar-feed";

  test("moves as many as it is told, says why they lay there, and loses none", async () => {
    await bury("second", "no such feed");
    await bury("third", "gave up after 5 deliveries: too slow");
    const planned = await run("redrive", "--job", job, "--count", "2", "--dry-run");
    expect(planned.stdout).toContain("would move 2 of 3 messages");
    expect(planned.stdout).toMatch(/2 {2}no such feed/);
    expect(await bodiesIn(queueName(job, stage))).toEqual([]);

    const { stdout } = await run("redrive", "--job", job, "--count", "2");
    expect(stdout).toContain("2 messages of calendar-feed moved back, 1 left");
    expect(
      [
        ...(await bodiesIn(queueName(job, stage))),
        ...(await bodiesIn(dlqName(job, stage))),
      ].toSorted(byText),
    ).toEqual(["lost", "second", "third"]);

    await run("redrive", "--job", job);
    expect(await bodiesIn(queueName(job, stage))).toEqual(["lost", "second", "third"]);
    expect(await bodiesIn(dlqName(job, stage))).toEqual([]);
  });

  test("leaves a message whose end is missing where it is", async () => {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: `${place.baseUrl}/${dlqName(job, stage)}`,
        MessageBody: "half",
        MessageAttributes: { BodyIsCut: { DataType: "String", StringValue: "true" } },
      }),
    );
    const { stdout } = await run("redrive", "--job", job);
    expect(stdout).toContain("0 messages of calendar-feed moved back, 1 left");
    expect(await bodiesIn(queueName(job, stage))).toHaveLength(3);
  });

  test("does not begin without a job of the catalogue", async () => {
    const { code, stderr } = await run("redrive", "--job", "relay");
    expect(code).toBe(1);
    expect(stderr).toContain("--job, one of: mail,");
  });
});

describe("restore-drill", () => {
  test("restores every item into a table of its own, finds them the same, and removes it", async () => {
    for (const number of [1, 2, 3]) await db.commit(db.listings.insert(buildListing(number)), []);
    const { code, stdout } = await run("restore-drill");
    expect(stdout).toMatch(/(\d+) items restored in \d+\.\d s\n {2}\1 items compared, 0 differ\n/);
    expect(stdout).toMatch(/3 {2}listing\b/);
    expect(code).toBe(0);
    const { TableNames } = await db.client.send(new ListTablesCommand({}));
    expect(TableNames?.filter((name) => name.startsWith(`${db.tableName}-`))).toEqual([]);
  });

  test("names what is missing, new or changed, by key and attribute and never by value", async () => {
    const restored = await openTestDb();
    await copyTable(db.client, db.tableName, restored.tableName);
    const key = (id: string) => ({ pk: { S: id }, sk: { S: id } });
    const write = (tableName: string, id: string, words: readonly string[]) =>
      db.client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: { ...key(id), kind: { S: "drill" }, words: { SS: [...words] } },
        }),
      );
    await write(db.tableName, "missing", ["a"]);
    await write(restored.tableName, "extra", ["a"]);
    await write(db.tableName, "reordered", ["b", "a"]);
    await write(restored.tableName, "reordered", ["a", "b"]);
    await write(db.tableName, "changed", ["a"]);
    await write(restored.tableName, "changed", ["a"]);
    await db.client.send(
      new UpdateItemCommand({
        TableName: restored.tableName,
        Key: key("changed"),
        UpdateExpression: "SET note = :secret",
        ExpressionAttributeValues: { ":secret": { S: "a secret" } },
      }),
    );
    const { differences } = await compareTables(db.client, db.tableName, restored.tableName);
    const byKey = differences.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(byKey).toEqual([
      { kind: "changed", key: "changed | changed", attributes: ["note"] },
      { kind: "extra", key: "extra | extra", attributes: [] },
      { kind: "missing", key: "missing | missing", attributes: [] },
    ]);
    const { code, stdout } = await run("restore-drill", "--restored", restored.tableName);
    expect(code).toBe(1);
    expect(stdout).toContain("changed: changed | changed  note");
    expect(stdout).not.toContain("secret");
    for (const id of ["missing", "changed", "reordered"]) {
      await db.client.send(new DeleteItemCommand({ TableName: db.tableName, Key: key(id) }));
    }
  });
});
