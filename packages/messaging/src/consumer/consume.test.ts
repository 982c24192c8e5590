import type { JobOutcome } from "@waymark/contracts/job";
import { instantFromEpochMs } from "@waymark/domain/time";
import type { SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { catalogue } from "../catalogue.ts";
import type { LogEntry } from "@waymark/application/log";
import type { DeadLetter } from "../queue/index.ts";
import { consume } from "./consume.ts";

const now = instantFromEpochMs(Date.UTC(2026, 2, 2, 9));

const payload = (revision: number) => ({
  v: 1 as const,
  eventId: `evt_${"1".repeat(32)}`,
  introductionId: `int_${"2".repeat(32)}`,
  revision,
});

const record = (messageId: string, body: unknown, receives = 1): SQSRecord => ({
  messageId,
  receiptHandle: `receipt of ${messageId}`,
  body: typeof body === "string" ? body : JSON.stringify(body),
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: "0",
    SenderId: "sender",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:eu-central-1:000000000000:waymark-test-introduction-expiry",
  awsRegion: "eu-central-1",
});

type Failing = { readonly defer?: boolean; readonly bury?: boolean };

const consumer = (
  outcomeOf: (revision: number) => JobOutcome | Promise<JobOutcome>,
  failing: Failing = {},
) => {
  const deferred: (readonly [string, number])[] = [];
  const buried: DeadLetter[] = [];
  const logged: LogEntry[] = [];
  const handler = consume(
    {
      queues: {
        defer: async (_job, receiptHandle, afterSeconds) => {
          if (failing.defer === true) throw new Error("no answer");
          deferred.push([receiptHandle, afterSeconds]);
        },
        bury: async (_source, letter) => {
          if (failing.bury === true) throw new Error("no answer");
          buried.push(letter);
        },
      },
      clock: { now: () => now },
      log: (entry) => logged.push(entry),
    },
    "introduction-expiry",
    async ({ revision }) => outcomeOf(revision),
  );
  const run = async (...Records: SQSRecord[]) =>
    (await handler({ Records })).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  return { run, deferred, buried, logged };
};

const outcomes: readonly JobOutcome[] = [
  { outcome: "done" },
  { outcome: "skipped", reason: "already" },
  { outcome: "retry", reason: "busy", afterSeconds: 120 },
  { outcome: "rejected", reason: "never" },
];

describe("consume", () => {
  it("settles each message of a batch by its own outcome", async () => {
    const { run, deferred, buried } = consumer((revision) => {
      const outcome = outcomes[revision - 1];
      if (outcome === undefined) throw new Error("bug");
      return outcome;
    });
    const kept = await run(
      ...[1, 2, 3, 4, 5].map((revision) => record(`m${revision}`, payload(revision))),
      record("m6", "{"),
    );
    expect(kept).toEqual(["m3", "m5"]);
    expect(deferred).toEqual([
      ["receipt of m3", 120],
      ["receipt of m5", 15],
    ]);
    expect(buried.toSorted((a, b) => a.originalId.localeCompare(b.originalId))).toEqual([
      {
        body: JSON.stringify(payload(4)),
        reason: "never",
        rejectedAt: now,
        originalId: "m4",
      },
      { body: "{", reason: "its body is not JSON", rejectedAt: now, originalId: "m6" },
    ]);
  });

  it.each([
    [undefined, [15, 30, 120, 900]],
    [0, [1, 2, 8, 900]],
    [30, [30, 60, 240, 900]],
    [2000, [2000, 2000, 2000, 2000]],
  ])("waits twice as long from delivery to delivery, first %s s", async (afterSeconds, rests) => {
    const { run, deferred } = consumer(() => ({
      outcome: "retry",
      reason: "x",
      ...(afterSeconds !== undefined && { afterSeconds }),
    }));
    for (const receives of [1, 2, 4, 11]) await run(record("m", payload(1), receives));
    expect(deferred.map(([, seconds]) => seconds)).toEqual(rests);
  });

  it("takes a message that is out of deliveries to the dead-letter queue with the last reason", async () => {
    const { run, buried } = consumer(() => ({ outcome: "retry", reason: "the provider is away" }));
    const { maxReceives } = catalogue["introduction-expiry"];
    expect(await run(record("m1", payload(1), maxReceives - 1))).toEqual(["m1"]);
    expect(buried.toSorted((a, b) => a.originalId.localeCompare(b.originalId))).toEqual([]);
    expect(await run(record("m1", payload(1), maxReceives))).toEqual([]);
    expect(buried).toMatchObject([
      { reason: `gave up after ${maxReceives} deliveries: the provider is away` },
    ]);
  });

  it("keeps a poison message until the dead-letter queue has it", async () => {
    const { run } = consumer(() => ({ outcome: "done" }), { bury: true });
    expect(await run(record("m1", "{"), record("m2", payload(1)))).toEqual(["m1"]);
  });

  it("keeps a message to be retried also when it could not be deferred", async () => {
    const { run } = consumer(() => ({ outcome: "retry", reason: "busy" }), { defer: true });
    expect(await run(record("m1", payload(1)))).toEqual(["m1"]);
  });

  it("logs ids and outcomes, and no text of an exception", async () => {
    const { run, logged } = consumer(() => {
      throw new TypeError("ada@example.org is not verified");
    });
    await run(record("m1", payload(1)));
    expect(logged.at(-1)).toMatchObject({
      job: "introduction-expiry",
      messageId: "m1",
      eventId: payload(1).eventId,
      outcome: "retry",
      reason: "threw TypeError",
    });
    expect(JSON.stringify(logged)).not.toContain("ada@example.org");
    expect(JSON.stringify(logged)).toContain("consume.test.ts");
  });

  it("cuts addresses out of what a provider says, in logs and dead letters alike", async () => {
    const { run, buried, logged } = consumer(() => ({
      outcome: "rejected",
      reason: "MessageRejected: failed the check: Ada <ada@example.org>, bob@example.org.",
    }));
    await run(record("m1", payload(1)));
    const reason = "MessageRejected: failed the check: Ada <<address>>, <address>";
    expect(buried).toMatchObject([{ reason }]);
    expect(logged).toMatchObject([{ reason }]);
  });
});
