import { passNewsOn, sendNews } from "@waymark/application/webhook";
import type { WebhookSendingJob } from "@waymark/contracts/job";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { EventId, OrganisationId, PersonId } from "@waymark/domain/id";
import { ok } from "@waymark/domain/result";
import { addDays, addMinutes } from "@waymark/domain/time";
import { Webhook } from "@waymark/domain/webhook";
import { makePost } from "@waymark/outgoing/post";
import { numberedId } from "@waymark/testing/build";
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openReceiver } from "./open-receiver.ts";

const secret = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const organisationId = OrganisationId.parse(numberedId("organisation", 1));

let db: TestDb;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let webhook: Webhook;
let events = 0;

beforeAll(async () => {
  db = await openTestDb();
  receiver = await openReceiver();
});
afterAll(() => receiver.close());

const stored = () => db.webhooks.get(organisationId, webhook.id);

const connect = async (change: Partial<Webhook> = {}): Promise<Webhook> => {
  const made = Webhook.parse({
    id: db.ids.newWebhookId(),
    organisationId,
    kind: "program",
    name: "HR system",
    url: receiver.url,
    topics: ["enrolment.joined"],
    status: "active",
    secrets: [{ secret }],
    createdBy: PersonId.parse(numberedId("person", 1)),
    createdAt: db.clock.now(),
    revision: 1,
    ...change,
  });
  const inserted = await db.commit([db.webhooks.insert(made)], []);
  if (!inserted.ok) throw new Error(inserted.error.code);
  return made;
};

const newsJob = () => {
  events += 1;
  return {
    v: 1,
    eventId: EventId.parse(numberedId("event", events)),
    at: db.clock.now(),
    organisationId,
    topic: "enrolment.joined",
  } as const;
};
const sendingJob = (): WebhookSendingJob => ({ ...newsJob(), webhookId: webhook.id });

const send = (job: WebhookSendingJob) =>
  sendNews({
    ...db,
    postOutgoing: makePost({ mayConnect: () => true, protocols: ["http:"] }),
    origin: "https://waymark.example",
  })(job);

const lineOf = ({ at, eventId }: WebhookSendingJob) =>
  db.webhookSendings.get(webhook.id, at, eventId);

beforeEach(async () => {
  for (const old of await db.webhooks.ofOrganisation(organisationId)) {
    await db.commit([db.webhooks.remove(old)], []);
  }
  receiver.received.length = 0;
  receiver.answerWith(204);
  webhook = await connect();
});

describe("news", () => {
  test("goes once to each webhook that wants to hear of it, and to none of another organisation", async () => {
    const deaf = await connect({ topics: ["member.joined"] });
    const off = await connect({ status: "disabled" });
    const other = OrganisationId.parse(numberedId("organisation", 2));
    const foreign = await connect({ organisationId: other });
    const published: WebhookSendingJob[] = [];
    const outcome = await passNewsOn({
      webhooks: db.webhooks,
      publishSendings: async (jobs) => {
        published.push(...jobs);
        return jobs.map(() => ok(null));
      },
    })(newsJob());
    expect(outcome).toEqual({ outcome: "done" });
    expect(published.map(({ webhookId }) => webhookId)).toEqual([webhook.id]);
    expect([deaf.id, off.id, foreign.id]).not.toContain(webhook.id);
  });

  test("arrives signed over its id, its time and its very body", async () => {
    const job = sendingJob();
    expect(await send(job)).toEqual({ outcome: "done" });
    const [{ headers, body } = { headers: {}, body: "" }] = receiver.received;
    expect(JSON.parse(body)).toEqual({
      type: "enrolment.joined",
      id: job.eventId,
      timestamp: job.at,
      data: { organisationId },
    });
    const signed = `${job.eventId}.${String(headers["webhook-timestamp"])}.${body}`;
    const mac = createHmac("sha256", Buffer.alloc(32, 1)).update(signed).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${mac}`);
    expect(await lineOf(job)).toMatchObject({ state: "taken", attempts: 1, status: 204 });
  });

  test("that was taken is not sent again, however often its message comes", async () => {
    const job = sendingJob();
    await send(job);
    expect(await send(job)).toMatchObject({ outcome: "skipped" });
    expect(receiver.received).toHaveLength(1);
  });

  test("goes nowhere after the webhook was removed or switched off", async () => {
    const job = sendingJob();
    await db.commit([db.webhooks.remove(webhook)], []);
    expect(await send(job)).toMatchObject({ outcome: "skipped", reason: "it was removed" });
    webhook = await connect({ status: "disabled" });
    expect(await send(sendingJob())).toMatchObject({ outcome: "skipped" });
    expect(receiver.received).toEqual([]);
  });
});

describe("an address that takes nothing", () => {
  test("is tried eight times, later each time, under one id, and each try stands in the log", async () => {
    receiver.answerWith(503);
    const job = sendingJob();
    for (let attempts = 1; attempts <= 7; attempts += 1) {
      expect(await send(job)).toMatchObject({ outcome: "retry", reason: "answered" });
      expect(await lineOf(job)).toMatchObject({ state: "retrying", attempts, status: 503 });
    }
    expect(await send(job)).toMatchObject({ outcome: "skipped", reason: "given up: answered" });
    expect(await lineOf(job)).toMatchObject({ state: "given_up", attempts: 8 });
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"]))).toEqual(
      new Set([job.eventId]),
    );
  });

  test("is switched off after five days, and answers a test that switches nothing on", async () => {
    receiver.answerWith(500);
    await send(sendingJob());
    expect(await stored()).toMatchObject({ status: "active", failingSince: db.clock.now() });
    db.clock.moveTo(addDays(db.clock.now(), 5));
    await send(sendingJob());
    expect(await stored()).toMatchObject({ status: "disabled" });
    receiver.answerWith(204);
    expect(await send({ ...sendingJob(), topic: "ping" })).toEqual({ outcome: "done" });
    expect(await stored()).toMatchObject({ status: "disabled" });
  });

  test("is trusted again with the first message that it takes", async () => {
    receiver.answerWith(500);
    await send(sendingJob());
    receiver.answerWith(200);
    db.clock.moveTo(addMinutes(db.clock.now(), 1));
    await send(sendingJob());
    expect(await stored()).not.toHaveProperty("failingSince");
  });

  test("gets a test once, so that who pressed the button reads what came of it", async () => {
    receiver.answerWith(404);
    const job: WebhookSendingJob = { ...sendingJob(), topic: "ping" };
    expect(await send(job)).toMatchObject({ outcome: "skipped" });
    expect(await db.webhookSendings.latest(webhook.id)).toMatchObject([
      { state: "given_up", attempts: 1, failure: "answered", status: 404 },
    ]);
  });
});

test("a channel gets a sentence, unsigned, and no name of a person", async () => {
  webhook = await connect({ kind: "slack", secrets: [] });
  await send(sendingJob());
  const [{ headers, body } = { headers: {}, body: "" }] = receiver.received;
  expect(headers).not.toHaveProperty("webhook-signature");
  expect(JSON.parse(body)).toEqual({
    text: `Somebody joined a cohort. <https://waymark.example/organisations/${organisationId}|Open Waymark>`,
  });
});
