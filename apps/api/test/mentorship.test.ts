import { releaseReasons } from "@waymark/application/mentorship";
import { AgreementView } from "@waymark/contracts/agreement";
import { MentorshipList, MentorshipView, ThanksList } from "@waymark/contracts/mentorship";
import { buildExpectations, buildMentorship, buildTerms } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld } from "./harness.ts";

/** The mentor and the mentee of the world, with a mentorship that is proposed. */
const openPair = async () => {
  const world = await openWorld();
  const { db, mentor, mentee, stranger, operator, cookieOf } = world;
  const mentorship = buildMentorship(1, { mentorId: mentor.id, menteeId: mentee.id });
  const seeded = await db.commit(
    [db.mentorships.insert(mentorship), db.mentorships.claimPair(mentorship)],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  const cookies = {
    mentor: await cookieOf(mentor),
    mentee: await cookieOf(mentee),
    stranger: await cookieOf(stranger),
    operator: await cookieOf(operator),
  };
  return { ...world, mentorship, cookies };
};
type Pair = Awaited<ReturnType<typeof openPair>>;

let pair: Pair;
beforeEach(async () => {
  pair = await openPair();
});

type Who = keyof Pair["cookies"];

const call = (path: string, who: Who, input: object = {}) =>
  pair.mutate(
    path,
    { requestKey: randomUUID(), mentorshipId: pair.mentorship.id, ...input },
    pair.cookies[who],
  );
const read = (path: string, who: Who) =>
  pair.query(path, { mentorshipId: pair.mentorship.id }, pair.cookies[who]);
const agreement = async (who: Who) => AgreementView.parse((await read("agreement.get", who)).data);
const view = async (who: Who) => MentorshipView.parse((await read("mentorship.get", who)).data);
const fill = (who: Who, hopes: string) =>
  call("agreement.fill", who, { sheet: buildExpectations({ hopes }) });
const sign = (who: Who, version: number) =>
  call("agreement.move", who, { move: { action: "sign", version } });
const propose = (who: Who, terms: object = {}) =>
  call("agreement.move", who, {
    move: { action: "propose", terms: { ...buildTerms(), ...terms } },
  });
const move = (who: Who, step: object) => call("mentorship.move", who, { move: step });

/** Both have said what they expect and signed the same. */
const start = async (): Promise<void> => {
  await fill("mentor", "To ask better questions.");
  await fill("mentee", "To lead a team.");
  await propose("mentor");
  expect(await sign("mentee", 1)).toMatchObject({ status: 200 });
};

const farewell = {
  whatWeDid: "Twelve sessions",
  thanks: "You asked what I had stopped asking.",
  whatIsNext: "",
  door: "closed",
  thanksMayBePublic: true,
};

describe("expectations", () => {
  test("are read by the other once both have said theirs, and not before", async () => {
    expect(await fill("mentor", "To ask better questions.")).toMatchObject({ status: 200 });
    expect((await agreement("mentee")).expectations).toEqual({
      own: null,
      others: null,
      isOtherFilled: true,
    });
    const answers = await Promise.all(
      ["agreement.get", "mentorship.get", "mentorship.list"].map((path) => read(path, "mentee")),
    );
    expect(JSON.stringify(answers)).not.toContain("better questions");
    await fill("mentee", "To lead a team.");
    expect((await agreement("mentee")).expectations.others?.hopes).toBe("To ask better questions.");
    expect(await fill("mentor", "Something else")).toMatchObject({
      code: "agreement.expectations_shown",
    });
  });
});

describe("an agreement", () => {
  test("starts the mentorship with the second signature, and nobody signs what was replaced", async () => {
    await fill("mentor", "To ask better questions.");
    expect(await propose("mentor")).toMatchObject({ code: "mentorship.expectations_missing" });
    await fill("mentee", "To lead a team.");
    await propose("mentor");
    expect(await sign("mentor", 1)).toMatchObject({ code: "agreement.own_proposal" });
    await propose("mentee", { cadence: "monthly" });
    expect(await sign("mentee", 1)).toMatchObject({ code: "agreement.other_version" });
    expect((await view("mentor")).status).toBe("proposed");
    const both = await Promise.all([sign("mentor", 2), sign("mentor", 2)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await view("mentor")).toMatchObject({ status: "active", cadence: "monthly" });
  });

  test("is changed by both only, and keeps what both signed before", async () => {
    await start();
    await propose("mentee", { cadence: "weekly" });
    expect((await view("mentor")).cadence).toBe("fortnightly");
    await sign("mentor", 2);
    expect((await view("mentor")).cadence).toBe("weekly");
    expect((await agreement("mentee")).signed.map(({ version }) => version)).toEqual([2, 1]);
  });
});

describe("a mentorship", () => {
  test("is not there for anybody but its two people, in whatever way they ask", async () => {
    const reads = ["mentorship.get", "agreement.get", "mentorship.reflection"];
    for (const path of [...reads, "mentorship.suggestions"]) {
      expect(await read(path, "stranger")).toMatchObject({ code: "mentorship.not_found" });
      expect(await read(path, "operator")).toMatchObject({ code: "mentorship.not_found" });
    }
    const steps = [fill("stranger", "To read along"), move("stranger", { action: "leave" })];
    for (const answer of await Promise.all(steps)) {
      expect(answer).toMatchObject({ code: "mentorship.not_found" });
    }
    const list = await pair.query("mentorship.list", {}, pair.cookies.stranger);
    expect(MentorshipList.parse(list.data).mentorships).toEqual([]);
  });

  test("takes fifty equal steps at once as one", async () => {
    await start();
    const requestKey = randomUUID();
    const input = { requestKey, mentorshipId: pair.mentorship.id, move: { action: "pause" } };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => pair.mutate("mentorship.move", input, pair.cookies.mentor)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ data: { status: "paused" } });
    expect((await view("mentee")).revision).toBe(3);
  });

  test("that one leaves shows the other neither who left nor why", async () => {
    await start();
    await move("mentee", { action: "leave" });
    await call("mentorship.reason", "mentee", { reason: "not_heard" });
    const ending = (await view("mentor")).ending;
    expect(Object.keys(ending ?? {}).toSorted()).toEqual(["at", "kind"]);
    const answers = [await read("mentorship.get", "mentor"), await read("agreement.get", "mentor")];
    expect(JSON.stringify(answers)).not.toContain("not_heard");
    expect(await view("mentor")).toMatchObject({ mayGiveReason: true });
    expect(await view("mentee")).toMatchObject({ mayGiveReason: false });
  });

  test("ends together with words for each other, thanks on the mentor's page and a certificate", async () => {
    await start();
    const file = (who: Who, headers: Record<string, string> = {}) =>
      pair.app.request(`/api/mentorships/${pair.mentorship.id}/certificate.pdf`, {
        headers: { cookie: pair.cookies[who], ...headers },
      });
    expect((await file("mentee")).status).toBe(404);
    await move("mentee", { action: "farewell", farewell });
    await move("mentee", { action: "propose_end", outcome: "outgrown" });
    expect((await view("mentor")).othersFarewell).toBe(undefined);
    await move("mentor", { action: "agree_end" });
    expect((await view("mentor")).othersFarewell).toEqual({
      whatWeDid: farewell.whatWeDid,
      thanks: farewell.thanks,
      whatIsNext: "",
    });
    const thanks = async () =>
      ThanksList.parse((await pair.query("mentorship.thanks", { slug: pair.listing.slug })).data);
    expect((await thanks()).thanks).toEqual([]);
    await move("mentor", { action: "farewell", farewell: { ...farewell, thanks: "" } });
    expect((await thanks()).thanks).toMatchObject([{ words: farewell.thanks }]);
    await move("mentee", {
      action: "farewell",
      farewell: { ...farewell, thanksMayBePublic: false },
    });
    expect((await thanks()).thanks).toEqual([]);

    const certificate = await file("mentee");
    const etag = certificate.headers.get("etag") ?? "";
    expect(certificate.headers.get("content-type")).toBe("application/pdf");
    expect((await certificate.text()).startsWith("%PDF-")).toBe(true);
    expect((await file("mentor", { "if-none-match": etag })).status).toBe(304);
    expect((await file("stranger")).status).toBe(404);
  });

  test("after a rematch names others to the mentee, and the mentor's side is asked nothing", async () => {
    await start();
    await move("mentor", { action: "rematch" });
    expect(await read("mentorship.suggestions", "mentee")).toMatchObject({ status: 200 });
    expect((await read("mentorship.suggestions", "mentor")).data).toEqual({ mentors: [] });
    expect(await pair.db.rematchWishes.listOf(pair.mentee.id)).toMatchObject([
      { notWith: pair.mentor.id },
    ]);
  });
});

describe("what one notes for oneself", () => {
  test("is read by its author alone, and a save from an older window is refused", async () => {
    const note = { ownGoals: "To talk less", words: "I talk too much.", revision: 0 };
    expect(await call("mentorship.reflect", "mentor", note)).toMatchObject({ status: 200 });
    expect((await read("mentorship.reflection", "mentor")).data).toMatchObject({ revision: 1 });
    expect((await read("mentorship.reflection", "mentee")).data).toMatchObject({ words: "" });
    expect(await call("mentorship.reflect", "mentor", note)).toMatchObject({
      code: "mentorship.changed_meanwhile",
    });
    expect(JSON.stringify(pair.logged)).not.toContain("talk");
  });
});

describe("an operator", () => {
  test("sees whom to write to when a pair drifts, and reasons only in batches", async () => {
    const since = pair.db.clock.now();
    await start();
    await pair.db.commit(
      [pair.db.driftCases.open({ mentorshipId: pair.mentorship.id, since })],
      [],
    );
    expect(await pair.query("mentorship.drifting", {}, pair.cookies.mentor)).toMatchObject({
      status: 403,
    });
    const list = await pair.query("mentorship.drifting", {}, pair.cookies.operator);
    expect(list.data).toMatchObject({ pairs: [{ menteeName: pair.mentee.displayName }] });
    expect(await call("mentorship.settleDrifting", "operator")).toMatchObject({ status: 200 });
    await move("mentee", { action: "leave" });
    await call("mentorship.reason", "mentee", { reason: "not_heard" });
    const jobDeps = { ...pair.db, clock: pair.db.clock, ids: pair.db.ids };
    pair.db.clock.advanceMs(60 * 86_400_000);
    await releaseReasons(jobDeps)({ v: 1, eventId: jobDeps.ids.newEventId() });
    const told = await pair.query("mentorship.reasons", undefined, pair.cookies.operator);
    expect(told.data).toEqual({ batchMin: 5, batches: [] });
  });
});
