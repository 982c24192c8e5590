import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { expireIntroduction, sendIntroduction } from "@waymark/application/introduction";
import { SendIntroductionInput } from "@waymark/contracts/introduction";
import { makeDb } from "@waymark/db/make-db";
import { PersonId } from "@waymark/domain/id";
import type { Introduction } from "@waymark/domain/introduction";
import { consume } from "@waymark/messaging/consumer";
import { queueUrl, sqsQueues } from "@waymark/messaging/queue";
import { buildIntroduction, buildPerson, numberedId } from "@waymark/testing/build";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { drain } from "./support/drain.ts";
import { type Process, startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

const job = "introduction-expiry";
const hourMs = 3_600_000;

type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

let world: World;
/** The release that runs, N - 1. */
let former: Process;
let clients: DynamoDBClient[];
beforeEach(async () => {
  world = await openWorld();
  former = startProcess(world);
  clients = [];
});
afterEach(async () => {
  former.stop();
  for (const client of clients) client.destroy();
  await world.stop();
});

const holdsItem = (output: unknown): output is { readonly Item: Record<string, unknown> } =>
  typeof output === "object" &&
  output !== null &&
  "Item" in output &&
  typeof output.Item === "object" &&
  output.Item !== null;

/** Release N, which reads payloads and items of version 2, and those of version 1 as before. */
const newerWorker = (): Handler => {
  const client = new DynamoDBClient({
    endpoint: inject("dynamodbEndpoint"),
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  clients.push(client);
  // In place of a release that is not written yet: to its reader a version 2 is as good as today's.
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const output: unknown = answer.output;
      if (holdsItem(output) && output.Item["v"] === "2") output.Item["v"] = "1";
      return answer;
    },
    { step: "initialize", priority: "high" },
  );
  const { clock, ids, tableName } = world.db;
  const db = makeDb(client, tableName, { clock, ids, random: () => 0, sleep: async () => {} });
  const handle = consume(
    { queues: sqsQueues(world.queues.client, world.queues.place), clock, log: () => {} },
    job,
    expireIntroduction({ ...db, clock, ids }),
  );
  return ({ Records }) =>
    handle({
      Records: Records.map((record) => ({
        ...record,
        body: record.body.replace('"v":2,"because":"unanswered"', '"v":1'),
      })),
    });
};

const send = async ({ id, revision }: Introduction, number: number, v: 1 | 2): Promise<void> => {
  await world.queues.client.send(
    new SendMessageCommand({
      QueueUrl: queueUrl(world.queues.place, job),
      MessageBody: JSON.stringify({
        v,
        ...(v === 2 && { because: "unanswered" }),
        eventId: numberedId("event", 500 + number),
        introductionId: id,
        revision,
      }),
    }),
  );
};

const keyOf = ({ id }: Introduction) => ({
  pk: { S: `introduction#${id}` },
  sk: { S: "introduction" },
});

/** Requests of so many mentees to the one mentor, whose time for an answer is over. */
const open = async (count: number): Promise<readonly Introduction[]> => {
  const { goal, whyYou, ask } = buildIntroduction(1);
  const opened: Introduction[] = [];
  for (let number = 2; number < 2 + count; number += 1) {
    if (number > 2) await world.db.commit([world.db.persons.insert(buildPerson(number))], []);
    const sent = await sendIntroduction(world.db)(
      { personId: PersonId.parse(numberedId("person", number)) },
      SendIntroductionInput.parse({
        requestKey: `7b1f0f43-3c0c-4a52-9d3c-${String(number).padStart(12, "0")}`,
        listingId: numberedId("listing", 1),
        request: { goal, whyYou, ask, proposedTimes: [] },
      }),
    );
    if (!sent.ok) throw new Error(sent.error.code);
    const introduction = await world.db.introductions.get(sent.value.introductionId);
    if (introduction !== null) opened.push(introduction);
  }
  world.db.clock.advanceMs(80 * hourMs);
  return opened;
};

const statusesOf = (introductions: readonly Introduction[]) =>
  Promise.all(introductions.map(async ({ id }) => (await world.db.introductions.get(id))?.status));

test("over one queue the former release leaves the newer one's messages to it, and none is lost or done twice", async () => {
  const introductions = await open(3);
  for (const [at, introduction] of introductions.entries()) {
    await send(introduction, at, at % 2 === 0 ? 1 : 2);
  }
  const newer = newerWorker();
  await former.drainJobs(job);
  expect(await statusesOf(introductions)).toEqual(["expired", "sent", "expired"]);
  expect(await world.queues.count(job)).toBe(1);
  expect(await world.queues.exhume(job)).toEqual([]);

  world.db.clock.advanceMs(60_000);
  await drain(world.queues, job, newer);
  const [first] = introductions;
  if (first !== undefined) await send(first, 0, 1);
  await drain(world.queues, job, newer);
  expect(await statusesOf(introductions)).toEqual(introductions.map(() => "expired"));
  expect(await world.queues.count(job)).toBe(0);
  const revisions = await Promise.all(
    introductions.map(async ({ id }) => (await world.db.introductions.get(id))?.revision),
  );
  expect(revisions).toEqual(introductions.map(() => 2));
});

test("after a roll-back a message that nobody reads is buried with its reason, for a redrive", async () => {
  const [introduction] = await open(1);
  if (introduction !== undefined) await send(introduction, 1, 2);
  for (let delivery = 0; delivery < 12; delivery += 1) {
    await former.drainJobs(job);
    world.db.clock.advanceMs(16 * 60_000);
  }
  const [letter] = await world.queues.exhume(job);
  expect(letter?.MessageAttributes?.["RejectedReason"]?.StringValue).toBe(
    "gave up after 12 deliveries: written by a newer release",
  );
  expect(letter?.Body).toContain('"v":2');
});

test("an item that the newer release wrote is neither changed nor given up by the former one", async () => {
  const [introduction] = await open(1);
  if (introduction === undefined) throw new Error("nothing was opened");
  const key = { TableName: world.db.tableName, Key: keyOf(introduction) };
  await world.db.client.send(
    new UpdateItemCommand({
      ...key,
      UpdateExpression: "SET v = :two, addedLater = :words",
      ExpressionAttributeValues: { ":two": { S: "2" }, ":words": { S: "of version 2" } },
    }),
  );
  const stored = async () => (await world.db.client.send(new GetItemCommand(key))).Item;
  const before = await stored();
  await send(introduction, 1, 1);
  await former.drainJobs(job);
  expect(await stored()).toEqual(before);
  expect(await world.queues.count(job)).toBe(1);
  expect(await world.queues.exhume(job)).toEqual([]);

  world.db.clock.advanceMs(60_000);
  await drain(world.queues, job, newerWorker());
  expect(JSON.stringify(await stored())).toContain('{"S":"expired"}');
  expect(await world.queues.count(job)).toBe(0);
});
