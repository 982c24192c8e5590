import { deliverHeldMessage } from "@waymark/application/message";
import { noAgreement } from "@waymark/domain/agreement";
import { EventId, MentorshipId, MessageId } from "@waymark/domain/id";
import { type Mentorship, proposeMentorship } from "@waymark/domain/mentorship";
import { QuietHours } from "@waymark/domain/message";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { addMinutes, Instant, PlainDate } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { openWorld, type World } from "./harness.ts";

const mentorshipId = MentorshipId.parse(numberedId("mentorship", 1));
const evening = Instant.parse("2026-03-02T20:30:00.000Z");
const morning = Instant.parse("2026-03-03T06:00:00.000Z");

let world: World;
let mentor: string;
let mentee: string;

/** Two people in Berlin, who agreed on quiet hours from 21:00 to 07:00. */
beforeEach(async () => {
  world = await openWorld();
  const { db } = world;
  const pair = { mentorId: world.mentor.id, menteeId: world.mentee.id };
  const proposed = proposeMentorship(mentorshipId, pair, null, db.clock.now());
  if (!proposed.ok) throw new Error(proposed.error.code);
  const signedAt = { mentor: db.clock.now(), mentee: db.clock.now() };
  const made = await db.commit(
    [
      db.mentorships.insert(proposed.value),
      db.mentorships.claimPair(proposed.value),
      db.agreements.replace({
        ...noAgreement(mentorshipId),
        status: "in_force",
        inForce: {
          version: 1,
          signedAt,
          terms: {
            cadence: "weekly",
            channels: ["messages"],
            quietHours: QuietHours.parse({ from: "21:00", until: "07:00" }),
            topicsOffLimits: [],
            confidentiality: "between_us",
            reviewOn: PlainDate.parse("2026-06-01"),
          },
        },
        lastVersion: 1,
        revision: 2,
      }),
    ],
    [],
  );
  if (!made.ok) throw new Error(made.error.code);
  mentor = await world.cookieOf(world.mentor);
  mentee = await world.cookieOf(world.mentee);
});

const write = (cookie: string, text: string, requestKey: string = randomUUID()) =>
  world.mutate("message.write", { requestKey, mentorshipId, text }, cookie);
const listOf = async (cookie: string) =>
  (await world.query("message.list", { mentorshipId }, cookie)).data;

const Written = z.object({ id: MessageId, status: z.string(), deliverAt: Instant });

const deliver = async (messageId: MessageId, revision: number) => {
  const { db } = world;
  const eventId = EventId.parse(numberedId("event", 77));
  const deps = { ...db, zones: createZones(intlOffsetAt()) };
  return deliverHeldMessage(deps)({ v: 1, eventId, mentorshipId, messageId, revision });
};

test("what is written by day arrives at once, however often it is sent", async () => {
  const requestKey = randomUUID();
  const first = await write(mentee, "I got the offer!", requestKey);
  expect(first.data).toMatchObject({ status: "delivered" });
  expect((await write(mentee, "I got the offer!", requestKey)).data).toEqual(first.data);
  expect(await listOf(mentor)).toMatchObject({
    messages: [{ text: "I got the offer!", isOwn: false, status: "delivered" }],
    isQuiet: false,
  });
});

test("what is written at night is held until the receiver's morning, and only its sender sees it", async () => {
  world.db.clock.moveTo(evening);
  const held = Written.parse((await write(mentee, "I got the offer!")).data);
  expect(held).toMatchObject({ status: "held", deliverAt: morning });
  expect(await listOf(mentee)).toMatchObject({
    messages: [{ status: "held", deliverAt: morning, isOwn: true }],
    arrivesAt: morning,
    isQuiet: true,
  });
  expect(await listOf(mentor)).toMatchObject({ messages: [] });
  expect(await deliver(held.id, 1)).toMatchObject({ outcome: "retry" });
  world.db.clock.moveTo(morning);
  expect(await deliver(held.id, 1)).toEqual({ outcome: "done" });
  expect(await deliver(held.id, 1)).toMatchObject({ outcome: "skipped" });
  expect(await listOf(mentor)).toMatchObject({ messages: [{ text: "I got the offer!" }] });
});

test("a held message is taken back by its sender alone, and never arrives", async () => {
  world.db.clock.moveTo(evening);
  const { id: messageId } = Written.parse((await write(mentee, "Too soon")).data);
  const target = { requestKey: randomUUID(), mentorshipId, messageId };
  expect((await world.mutate("message.takeBack", target, mentor)).code).toBe("message.not_found");
  const taken = await world.mutate("message.takeBack", target, mentee);
  expect(taken.data).toMatchObject({ status: "taken_back" });
  world.db.clock.moveTo(morning);
  expect(await deliver(messageId, 1)).toMatchObject({ outcome: "skipped" });
  expect(await listOf(mentor)).toMatchObject({ messages: [] });
});

test("one mail is due for a burst, and none once it is read", async () => {
  const { db } = world;
  const noticesDue = async () =>
    (await db.dues.listDue(addMinutes(db.clock.now(), 60), 50)).filter(
      (due) => due.ok && due.value.kind === "notify_messages",
    );
  for (const text of ["One", "Two", "Three"]) await write(mentee, text);
  expect(await noticesDue()).toHaveLength(1);
  db.clock.advanceMs(60_000);
  await world.mutate("message.markRead", { mentorshipId, until: db.clock.now() }, mentor);
  expect(await noticesDue()).toEqual([]);
  db.clock.advanceMs(60_000);
  await write(mentee, "Four");
  expect(await noticesDue()).toHaveLength(1);
});

test("both may write at one moment, and every message is there once", async () => {
  const texts = Array.from({ length: 6 }, (_, index) => `Message ${index}`);
  const answers = await Promise.all(
    texts.map((text, index) => write(index % 2 === 0 ? mentor : mentee, text)),
  );
  expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
  const List = z.object({ messages: z.array(z.object({ text: z.string() })) });
  const { messages } = List.parse(await listOf(mentor));
  expect(messages.map(({ text }) => text).toSorted()).toEqual(texts);
});

test("strangers find no messages, and nobody writes across a block or into an ended mentorship", async () => {
  const { db } = world;
  const stranger = await world.cookieOf(world.stranger);
  expect((await world.query("message.list", { mentorshipId }, stranger)).code).toBe(
    "mentorship.not_found",
  );
  expect((await write(stranger, "Hello")).code).toBe("mentorship.not_found");
  db.clock.moveTo(evening);
  const { id } = Written.parse((await write(mentee, "Good night")).data);
  const place = { noun: "mentorship", mentorshipId };
  await world.mutate("block.place", { place }, mentor);
  expect((await write(mentee, "Are you there?")).code).toBe("mentorship.not_found");
  expect(await listOf(mentee)).toMatchObject({ arrivesAt: null });
  // Held before the block, due after it: it stops instead of arriving.
  db.clock.moveTo(morning);
  expect(await deliver(id, 1)).toEqual({ outcome: "done" });
  expect(await listOf(mentee)).toMatchObject({ messages: [{ status: "stopped" }] });
  expect(await listOf(mentor)).toMatchObject({ messages: [] });
});

test("after a good end two write to each other as long as both leave the door open", async () => {
  const { db } = world;
  const words = { whatWeDid: "", thanks: "", whatIsNext: "", thanksMayBePublic: false };
  const end = async (door: "open" | "closed") => {
    const mentorship = await db.mentorships.get(mentorshipId);
    if (mentorship === null) throw new Error("the mentorship is gone");
    const ended: Mentorship = {
      ...mentorship,
      status: "ended",
      ending: { kind: "guided", outcome: "completed", at: db.clock.now() },
      farewells: { mentor: { ...words, door: "open" }, mentee: { ...words, door } },
      revision: mentorship.revision + 1,
    };
    const stored = await db.commit([db.mentorships.replace(ended)], []);
    if (!stored.ok) throw new Error(stored.error.code);
  };
  await end("open");
  expect((await write(mentor, "How is the new team?")).status).toBe(200);
  expect(await listOf(mentee)).toMatchObject({ messages: [{ text: "How is the new team?" }] });
  await end("closed");
  expect((await write(mentor, "And now?")).code).toBe("mentorship.illegal_transition");
  expect(await listOf(mentee)).toMatchObject({ arrivesAt: null });
});

test("a reported message shows operators its text and no other of the pair's", async () => {
  const { id: messageId } = Written.parse((await write(mentor, "Send me money")).data);
  await write(mentor, "A private matter");
  const place = { noun: "message", mentorshipId, messageId };
  const report = { requestKey: randomUUID(), place, kind: "selling" };
  expect((await world.mutate("report.file", report, mentee)).status).toBe(200);
  const operator = await world.cookieOf(world.operator);
  const seen = await world.query("report.list", { queue: "waiting" }, operator);
  expect(seen.data).toMatchObject({ reports: [{ attached: { text: "Send me money" } }] });
  expect(JSON.stringify(seen.data)).not.toContain("A private matter");
});
