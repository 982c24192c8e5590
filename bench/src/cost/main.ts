/*
 * What one search, one request for an introduction and one session consume, from the built functions
 * over the local cloud. The figures stand in apps/cli/src/cost/units.ts.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startCloud } from "@waymark/local/cloud";
import { createShutdown } from "@waymark/local/process";
import { demoMentee } from "@waymark/testing/world";
import * as z from "zod";
import { mailsTo, signIn } from "../core/open-product.ts";
import { setEnvironment } from "../env.ts";
import { type Counts, startMeterProxy } from "./meter-proxy.ts";

const data = mkdtempSync(join(tmpdir(), "waymark-cost-"));
const shutdown = createShutdown(() => {});
const counts: Counts = { readUnits: 0, writeUnits: 0, messages: 0 };

// Everything that runs on Lambda goes through the meters; what the local cloud does itself does not.
const upstreams = { dynamodb: "", sqs: "" };
const table = await startMeterProxy(() => upstreams.dynamodb, counts);
const queues = await startMeterProxy(() => upstreams.sqs, counts);

const { origin } = await startCloud(
  { fresh: false, port: 3960, data, world: "small", verbose: false, faults: false },
  {
    shutdown,
    log: () => {},
    setEnvironment: (variables) => {
      upstreams.dynamodb = variables["AWS_ENDPOINT_URL_DYNAMODB"] ?? "";
      upstreams.sqs = variables["AWS_ENDPOINT_URL_SQS"] ?? "";
      setEnvironment({
        ...variables,
        LOG_LEVEL: "error",
        AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
        AWS_ENDPOINT_URL_SQS: queues.endpoint,
        QUEUE_BASE_URL: (variables["QUEUE_BASE_URL"] ?? "").replace(upstreams.sqs, queues.endpoint),
      });
    },
  },
);

const Answered = z.object({ result: z.object({ data: z.unknown() }) });
let cookie = "";

const call = async <Shape extends z.ZodType>(
  path: string,
  input: object,
  shape: Shape,
  method: "GET" | "POST" = "GET",
): Promise<z.infer<Shape>> => {
  const text = JSON.stringify(input);
  const query = method === "GET" ? `?input=${encodeURIComponent(text)}` : "";
  const response = await fetch(`${origin}/trpc/${path}${query}`, {
    method,
    headers: { cookie, origin, "content-type": "application/json" },
    ...(method === "POST" && { body: text }),
  });
  const json: unknown = await response.json();
  const answered = Answered.safeParse(json);
  if (!answered.success) throw new Error(`${path}: ${JSON.stringify(json).slice(0, 300)}`);
  return shape.parse(answered.data.result.data);
};

const spent = (): number => counts.writeUnits + counts.messages;

/** Until nothing was written for a while: events, jobs and mails are through. */
const untilQuiet = async (): Promise<void> => {
  for (let before = -1; before !== spent();) {
    before = spent();
    await sleep(1_500);
  }
};

const advance = async (minutes: number): Promise<void> => {
  await fetch(`${origin}/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advanceMinutes: Math.ceil(minutes) }),
  });
  await untilQuiet();
};

const countMails = async (): Promise<number> => {
  const answer = await fetch(`${origin}/mailbox/api/messages?limit=200`);
  const body: unknown = await answer.json();
  return z.object({ messages: z.array(z.unknown()) }).parse(body).messages.length;
};

/** What one run of something consumes, all that follows from it included. */
const measure = async (what: string, times: number, run: () => Promise<void>): Promise<void> => {
  await untilQuiet();
  const [before, mailsBefore] = [{ ...counts }, await countMails()];
  for (let time = 0; time < times; time += 1) await run();
  await untilQuiet();
  const each = (value: number): number => Math.round((value / times) * 10) / 10;
  console.log(what, {
    readUnits: each(counts.readUnits - before.readUnits),
    writeUnits: each(counts.writeUnits - before.writeUnits),
    messages: each(counts.messages - before.messages),
    mails: each((await countMails()) - mailsBefore),
  });
};

const minuteMs = 60_000;
const clockMs = async (): Promise<number> => {
  const answer = await fetch(`${origin}/clock`, { headers: { accept: "application/json" } });
  return Date.parse(z.object({ now: z.string() }).parse(await answer.json()).now);
};

try {
  const Hits = z.object({ hits: z.array(z.object({ id: z.string(), slug: z.string() })) });
  const searches = 20;
  const words = ["leadership", "data", "design", "care", "energy"];
  let next = 0;
  await measure("search", searches, async () => {
    next += 1;
    await call("listing.search", { text: words[next % words.length] }, Hits);
  });
  const { hits } = await call("listing.search", {}, Hits);
  await measure("listing page", 10, async () => {
    await call("listing.bySlug", { slug: hits[0]?.slug }, z.unknown());
  });
  await measure("minute without events", 1, () => advance(10));

  cookie = await signIn(origin, demoMentee.emailAddress);
  await measure("signed-in page", 10, async () => {
    await call("booking.list", { when: "upcoming" }, z.unknown());
  });
  const requested = hits.slice(0, 2);
  await measure("introduction", requested.length, async () => {
    const listing = requested[(next += 1) % requested.length];
    await call(
      "introduction.send",
      {
        requestKey: randomUUID(),
        listingId: listing?.id,
        request: {
          goal: "I want to lead the planning of our next quarter by myself.",
          whyYou: "You wrote that a system which nobody can explain on one page is not finished.",
          ask: "Could we look at my draft plan together for half an hour?",
          proposedTimes: [],
        },
      },
      z.unknown(),
      "POST",
    );
    const [mail] = await mailsTo(origin, demoMentee.emailAddress);
    if (mail === undefined) throw new Error("nobody was told");
  });

  const Offerings = z.object({
    offerings: z.array(z.object({ id: z.string(), kind: z.string(), approval: z.string() })),
  });
  const Slots = z.object({ slots: z.array(z.object({ start: z.iso.datetime() })) });
  const findSlot = async () => {
    const fromMs = (await clockMs()) + 3 * 86_400_000;
    for (const { id: listingId } of hits) {
      const { offerings } = await call("slot.offerings", { listingId }, Offerings);
      for (const { id: offeringId } of offerings.filter(({ kind }) => kind !== "group")) {
        const window = {
          from: new Date(fromMs).toISOString(),
          to: new Date(fromMs + 14 * 86_400_000).toISOString(),
        };
        const { slots } = await call("slot.list", { listingId, offeringId, ...window }, Slots);
        const [slot] = slots;
        if (slot === undefined) continue;
        const book = {
          sessionId: `ses_${randomUUID().replaceAll("-", "")}`,
          listingId,
          offeringId,
          start: slot.start,
          topic: "How do I say no?",
          timeZone: "Europe/Lisbon",
        };
        return { window: { listingId, offeringId, ...window }, book };
      }
    }
    throw new Error("nobody offers a time");
  };
  const { window } = await findSlot();
  await measure("list of free times", 5, async () => {
    await call("slot.list", window, Slots);
  });
  const hoursAfterStart = [-24, -1, 2, 26, 74, 7 * 24 + 2, 15 * 24, 31 * 24];
  const passFrom = async (startMs: number): Promise<void> => {
    for (const hours of hoursAfterStart) {
      await advance((startMs + hours * 60 * minuteMs - (await clockMs())) / minuteMs + 1);
    }
  };
  // What the people of the seeded world still have before them would count as the session's.
  const nothing = async () => passFrom((await clockMs()) + 4 * 86_400_000);
  await nothing();
  await measure("five weeks of the world without the session", 1, nothing);
  // The former sign-in has ended meanwhile.
  cookie = await signIn(origin, demoMentee.emailAddress);
  const { book } = await findSlot();
  await measure("the same with it, from the booking to the end of its surveys", 1, async () => {
    await call("booking.book", book, z.unknown(), "POST");
    await untilQuiet();
    await passFrom(Date.parse(book.start));
  });
} finally {
  await shutdown.run();
  await table.stop();
  await queues.stop();
  rmSync(data, { recursive: true });
}
process.exit(0);
