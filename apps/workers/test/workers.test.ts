import type { DueItem } from "@waymark/application/ports";
import { systemClock } from "@waymark/application/system";
import { DomainEvent } from "@waymark/contracts/event";
import { type Delivery, isFinal } from "@waymark/domain/delivery";
import { type IntroductionId, PersonId } from "@waymark/domain/id";
import { EmailAddress } from "@waymark/domain/person";
import { addMinutes } from "@waymark/domain/time";
import {
  buildDue,
  buildEvent,
  buildIntroduction,
  buildListing,
  buildPerson,
  numberedId,
} from "@waymark/testing/build";
import type { LambdaHandler } from "@waymark/local/event-source";
import { jobNames } from "@waymark/messaging/catalogue";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { openLocalCloud } from "./support/local-cloud.ts";

let cloud: Awaited<ReturnType<typeof openLocalCloud>>;
let stopWorkers: () => Promise<void>;
const logged: string[] = [];

const Worker = z.object({
  handler: z.custom<LambdaHandler<SQSEvent>>((value) => typeof value === "function"),
});

/** The entries read their environment when they are loaded, hence not before it is set. */
const loadWorkers = async () => {
  const relay = await import("../src/relay.ts");
  const jobs = jobNames.map(async (job) => {
    const loaded: unknown = await import(`../src/${job}.ts`);
    return [job, Worker.parse(loaded).handler] as const;
  });
  return { relay: relay.handler, jobs: new Map(await Promise.all(jobs)) };
};

beforeAll(async () => {
  cloud = await openLocalCloud();
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, "write").mockImplementation((line) => logged.push(String(line)) > 0);
  const { commit, persons, listings } = cloud.db;
  const bouncing = EmailAddress.parse("bounce@simulator.amazonses.com");
  await commit(
    [
      persons.insert(buildPerson(1, { roles: ["mentor"] })),
      persons.insert(buildPerson(2)),
      persons.insert(buildPerson(3, { emailAddress: bouncing })),
      ...listings.insert(buildListing(1)),
    ],
    [],
  );
  vi.resetModules();
  const workers = await loadWorkers();
  stopWorkers = await cloud.run(workers, { seed: 11, duplicateEvery: 1, shuffle: true });
});
afterAll(async () => {
  await stopWorkers();
  await cloud.stop();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const untilFinal = (id: IntroductionId, count: number): Promise<readonly Delivery[]> =>
  vi.waitFor(
    async () => {
      const deliveries = await cloud.db.deliveries.listByIntroduction(id);
      expect(deliveries.filter(({ state }) => isFinal(state))).toHaveLength(count);
      return deliveries;
    },
    { timeout: 20_000, interval: 50 },
  );

/** Commits an accepted introduction; resolves when both of its mails have a final state. */
const acceptAndWait = async (
  number: number,
  menteeNumber: number,
): Promise<readonly Delivery[]> => {
  const { db } = cloud;
  const introduction = buildIntroduction(number, {
    menteeId: PersonId.parse(numberedId("person", menteeNumber)),
    status: "accepted",
    agreedTime: buildIntroduction(number).proposedTimes[0],
  });
  const event = DomainEvent.parse({
    ...buildEvent(number),
    type: "introduction.accepted",
    introductionId: introduction.id,
  });
  await db.commit([db.introductions.insert(introduction)], [event]);
  return untilFinal(introduction.id, 2);
};

const mailsOf = ({ id }: Delivery) =>
  cloud.ses.mails.list({ limit: 1000 }).filter(({ tags }) => tags["delivery"]?.[0] === id);

describe("the workers on the local cloud, with every record and message delivered twice", () => {
  it("send each mail once, and hear from the provider that it was delivered", async () => {
    const numbers = [1, 2, 3, 4, 5];
    const deliveries = (
      await Promise.all(numbers.map((number) => acceptAndWait(number, 2)))
    ).flat();
    expect(deliveries.map(({ state }) => state)).toEqual(Array(10).fill("delivered"));
    for (const delivery of deliveries) {
      const [mail, ...more] = mailsOf(delivery);
      expect(more).toEqual([]);
      expect(mail?.id).toBe(delivery.providerMessageId);
      expect(Buffer.from(mail?.raw ?? []).toString("utf8")).toContain("text/calendar");
    }
    expect(await cloud.queues.exhume("mail")).toEqual([]);
    expect(await cloud.queues.exhume("mail-event")).toEqual([]);
  }, 30_000);

  it("write down a bounce, and do not write to that address again", async () => {
    const stateToMentee = (deliveries: readonly Delivery[]) =>
      deliveries.find(({ template }) => template === "introduction_accepted_mentee")?.state;
    expect(stateToMentee(await acceptAndWait(6, 3))).toBe("bounced");
    expect(stateToMentee(await acceptAndWait(7, 3))).toBe("suppressed");
  }, 30_000);

  it("remind when the sweep finds that it is time", async () => {
    const { db } = cloud;
    const introduction = buildIntroduction(8);
    const overdue = buildDue(8, addMinutes(systemClock.now(), -1));
    const due: DueItem = { ...overdue, kind: "remind_mentor", introductionId: introduction.id };
    await db.commit([db.introductions.insert(introduction), db.dues.schedule(due)], []);
    const { handler } = await import("../src/sweep.ts");
    await handler();
    const [reminder] = await untilFinal(introduction.id, 1);
    expect(reminder).toMatchObject({ template: "introduction_reminder", state: "delivered" });
  }, 30_000);

  it("have logged one JSON object per line, and nobody's address", () => {
    const outcomes = logged.map((line): unknown => JSON.parse(line));
    expect(outcomes).toContainEqual(
      expect.objectContaining({ message: "job handled", job: "mail", outcome: "done" }),
    );
    expect(logged.join("")).not.toContain("@");
  });
});
