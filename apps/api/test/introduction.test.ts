import { signLink } from "@waymark/application/link";
import type { IntroductionId } from "@waymark/domain/id";
import { Introduction } from "@waymark/domain/introduction";
import { addDays } from "@waymark/domain/time";
import { buildListing } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { linkSecret, openWorld, request, type World } from "./harness.ts";

const Moved = z.object({ introductionId: Introduction.shape.id, status: z.string() });

let world: World;
let menteeCookie: string;
let mentorCookie: string;

beforeEach(async () => {
  world = await openWorld();
  [menteeCookie, mentorCookie] = await Promise.all([
    world.cookieOf(world.mentee),
    world.cookieOf(world.mentor),
  ]);
});

const send = (requestKey = randomUUID(), change: Partial<typeof request> = {}) =>
  world.mutate(
    "introduction.send",
    { requestKey, listingId: world.listing.id, request: { ...request, ...change } },
    menteeCookie,
  );

const sentId = async (): Promise<IntroductionId> => Moved.parse((await send()).data).introductionId;

const outboxTypes = async (): Promise<string[]> => {
  const events = await world.db.outbox.listOlderThan(addDays(world.db.clock.now(), 1), 100);
  return events.map((event) => (event.ok ? event.value.type : "unreadable"));
};

describe("sending", () => {
  test("50 parallel sends of one key make one request and 50 equal answers", async () => {
    const requestKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(requestKey)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(answers[0]).toMatchObject({ status: 200 });
    const { items } = await world.db.introductions.listByMentee(world.mentee.id);
    expect(items).toHaveLength(1);
    expect(await world.db.tallies.get(world.mentee.id)).toMatchObject({ openAsMentee: 1 });
    expect(await outboxTypes()).toEqual(["introduction.sent"]);
  });

  test("the same key with other content is a conflict and changes nothing", async () => {
    const requestKey = randomUUID();
    await send(requestKey);
    const goal = "I want to move into platform work within the next year.";
    expect(await send(requestKey, { goal })).toMatchObject({
      status: 409,
      code: "request.key_reused",
    });
    expect(await outboxTypes()).toHaveLength(1);
  });

  test("a second open request to the same mentor is refused under a key of its own", async () => {
    await send();
    expect(await send()).toMatchObject({ status: 409, code: "introduction.already_open" });
  });

  test("ten parallel requests under ten keys leave one open request and equal counters", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => send()));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(await world.db.tallies.get(world.mentor.id)).toMatchObject({ openAsMentor: 1 });
  });

  test("a newcomer's fourth open request is refused", async () => {
    const others = [11, 12, 13, 14].map((number) => buildListing(number));
    await world.db.commit(
      others.flatMap((listing) => world.db.listings.insert(listing)),
      [],
    );
    const answers = [];
    for (const { id } of others) {
      answers.push(
        await world.mutate(
          "introduction.send",
          { requestKey: randomUUID(), listingId: id, request },
          menteeCookie,
        ),
      );
    }
    expect(answers.map((answer) => answer.code)).toEqual([
      null,
      null,
      null,
      "introduction.mentee_at_limit",
    ]);
  });

  test("a thin request is sent back with what its checks say, and leaves nothing behind", async () => {
    const answer = await send(randomUUID(), { ask: "Help me please now" });
    expect(answer).toMatchObject({ status: 422, code: "introduction.checks_failed" });
    expect(JSON.stringify(answer.data)).toContain("ask_can_be_answered");
    expect(await outboxTypes()).toEqual([]);
    expect(await world.db.tallies.get(world.mentee.id)).toMatchObject({ openAsMentee: 0 });
  });

  test("nobody asks themselves, and a mentor at capacity gets no more", async () => {
    const own = { requestKey: randomUUID(), listingId: world.listing.id, request };
    expect(await world.mutate("introduction.send", own, mentorCookie)).toMatchObject({
      code: "introduction.to_oneself",
    });
    const full = await openWorld({ listing: { openRequestLimit: 1 } });
    const sendAs = async (person: World["mentee"]) =>
      full.mutate(
        "introduction.send",
        { requestKey: randomUUID(), listingId: full.listing.id, request },
        await full.cookieOf(person),
      );
    expect((await sendAs(full.mentee)).status).toBe(200);
    expect(await sendAs(full.stranger)).toMatchObject({ code: "introduction.mentor_at_capacity" });
  });

  test("an answer that got lost after the commit is found again by the retry", async () => {
    const lossy = await openWorld({ faults: (call) => (call === 2 ? "lost_after" : null) });
    const input = { requestKey: randomUUID(), listingId: lossy.listing.id, request };
    const cookie = await lossy.cookieOf(lossy.mentee);
    expect(await lossy.mutate("introduction.send", input, cookie)).toMatchObject({ status: 200 });
    expect((await lossy.db.introductions.listByMentee(lossy.mentee.id)).items).toHaveLength(1);
  });
});

describe("answering", () => {
  const move = (verb: string, id: string, more: object, cookie: string) =>
    world.mutate(
      `introduction.${verb}`,
      { requestKey: randomUUID(), introductionId: id, ...more },
      cookie,
    );

  test("accepting closes the counters and shows both addresses, to the two alone", async () => {
    const id = await sentId();
    const before = await world.query("introduction.get", { introductionId: id }, menteeCookie);
    expect(JSON.stringify(before.data)).not.toContain(world.mentor.emailAddress);
    const agreedTime = request.proposedTimes[0];
    expect(await move("accept", id, { agreedTime }, mentorCookie)).toMatchObject({ status: 200 });
    const after = await world.query("introduction.get", { introductionId: id }, menteeCookie);
    expect(after.data).toMatchObject({ status: "accepted", agreedTime, viewer: "mentee" });
    expect(JSON.stringify(after.data)).toContain(world.mentor.emailAddress);
    expect(await world.db.tallies.get(world.mentee.id)).toEqual({
      openAsMentee: 0,
      acceptedAsMentee: 1,
      openAsMentor: 0,
    });
    expect(await world.db.dues.listDue(addDays(world.db.clock.now(), 30), 10)).toEqual([]);
  });

  test("somebody else's introduction is as good as not there, for every procedure", async () => {
    const id = await sentId();
    const cookie = await world.cookieOf(world.stranger);
    const unknown = `int_${"f".repeat(32)}`;
    const calls = [
      ["accept", {}],
      ["decline", { reason: "no_time" }],
      ["askMore", { question: "What have you tried?" }],
      ["answerMore", { answer: "Two retrospectives." }],
      ["withdraw", {}],
    ] as const;
    for (const [verb, more] of calls) {
      const foreign = await move(verb, id, more, cookie);
      expect(foreign).toMatchObject({ status: 404, code: "introduction.not_found" });
      expect(foreign).toEqual(await move(verb, unknown, more, cookie));
    }
    expect(await world.query("introduction.get", { introductionId: id }, cookie)).toMatchObject({
      code: "introduction.not_found",
    });
  });

  test("a mentee cannot accept, and a mentor cannot withdraw", async () => {
    const id = await sentId();
    expect(await move("accept", id, {}, menteeCookie)).toMatchObject({
      code: "introduction.illegal_transition",
    });
    expect(await move("withdraw", id, {}, mentorCookie)).toMatchObject({
      code: "introduction.illegal_transition",
    });
  });

  const questions = ["askMore", { question: "What have you tried?" }] as const;
  const answers = ["answerMore", { answer: "Two retrospectives." }] as const;
  test.each([
    { after: "sending", moves: [], due: ["expire", "remind_mentor"] },
    { after: "a question, which stops the clock", moves: [questions], due: ["nudge_mentee"] },
    { after: "its answer", moves: [questions, answers], due: ["expire", "remind_mentor"] },
  ])("what is due after $after is $due", async ({ moves, due }) => {
    const id = await sentId();
    for (const [verb, more] of moves) {
      const cookie = verb === "askMore" ? mentorCookie : menteeCookie;
      expect(await move(verb, id, more, cookie)).toMatchObject({ status: 200 });
    }
    const items = await world.db.dues.listDue(addDays(world.db.clock.now(), 30), 10);
    expect(items.map((item) => (item.ok ? item.value.kind : "unreadable")).toSorted()).toEqual(due);
  });

  test("of an accept and a decline at the same moment exactly one wins", async () => {
    const id = await sentId();
    const both = await Promise.all([
      move("accept", id, {}, mentorCookie),
      move("decline", id, { reason: "no_time" }, mentorCookie),
    ]);
    expect(both.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect((await outboxTypes()).toSorted()).toHaveLength(2);
  });
});

describe("the link in the mentor's mail", () => {
  const linkOf = (id: IntroductionId, revision = 1): string =>
    signLink(
      linkSecret,
      { purpose: "answer", introductionId: id, personId: world.mentor.id, revision },
      addDays(world.db.clock.now(), 30),
    );
  const accept = (token: string, requestKey = randomUUID()) =>
    world.mutate("introduction.answerByLink", { requestKey, token, answer: { action: "accept" } });

  test("shows the request to whoever holds it, and reading it a hundred times changes nothing", async () => {
    const id = await sentId();
    const token = linkOf(id);
    const reads = await Promise.all(
      Array.from({ length: 100 }, () => world.query("introduction.openLink", { token })),
    );
    expect(reads.every((read) => read.status === 200)).toBe(true);
    expect(await world.db.introductions.get(id)).toMatchObject({ status: "sent", revision: 1 });
  });

  test("answers once; its retry gets the same answer, every other use is told so", async () => {
    const token = linkOf(await sentId());
    const requestKey = randomUUID();
    const first = await accept(token, requestKey);
    expect(first).toMatchObject({ status: 200, data: { status: "accepted" } });
    expect(await accept(token, requestKey)).toEqual(first);
    expect(await accept(token)).toMatchObject({ status: 409, code: "link.used" });
    expect(await world.query("introduction.openLink", { token })).toMatchObject({
      code: "link.used",
    });
  });

  test("of ten parallel uses one answers", async () => {
    const token = linkOf(await sentId());
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const refusals = answers.flatMap((answer) => answer.code ?? []);
    expect(refusals).toHaveLength(9);
    for (const code of refusals) {
      expect(["link.used", "introduction.changed_meanwhile"]).toContain(code);
    }
  });

  test("one that is forged, or was written for another purpose, is worth nothing", async () => {
    const id = await sentId();
    const forged = signLink(
      "another secret of more than thirty-two characters",
      { purpose: "answer", introductionId: id, personId: world.mentor.id, revision: 1 },
      addDays(world.db.clock.now(), 30),
    );
    const stop = signLink(
      linkSecret,
      { purpose: "stop_reminders", personId: world.mentor.id },
      addDays(world.db.clock.now(), 30),
    );
    for (const token of [forged, stop]) {
      expect(await accept(token)).toMatchObject({ status: 404, code: "link.invalid" });
    }
  });
});
