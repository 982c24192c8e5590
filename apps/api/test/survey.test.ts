import { followSession, stepSurvey } from "@waymark/application/survey";
import { ListingReviews, OpenSurveys } from "@waymark/contracts/survey";
import type { DomainEvent } from "@waymark/contracts/event";
import { block } from "@waymark/domain/block";
import { EventId } from "@waymark/domain/id";
import { addDays, addHours } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import {
  answer,
  answeredIn,
  endedAt,
  openSurveyWorld,
  type SurveyWorld,
} from "./open-survey-world.ts";

let world: SurveyWorld;
beforeEach(async () => {
  world = await openSurveyWorld();
});

const eventsOf = async (type: DomainEvent["type"]) => {
  const waiting = await world.db.outbox.listOlderThan(addDays(world.db.clock.now(), 1), 100);
  return waiting.filter((item) => item.ok && item.value.type === type);
};

const job = { v: 1, eventId: EventId.parse(numberedId("event", 900)) } as const;

describe("answers", () => {
  test("of both sides at the same moment count once each and open together", async () => {
    const [mentor, mentee] = await Promise.all([
      world.answerAs("mentor"),
      world.answerAs("mentee"),
    ]);
    expect([mentor.status, mentee.status]).toEqual([200, 200]);
    const stored = await Promise.all([world.stored.mentor(), world.stored.mentee()]);
    expect(stored.map((survey) => survey?.status)).toEqual(["revealed", "revealed"]);
    expect(await eventsOf("survey.revealed")).toHaveLength(2);
    expect((await world.viewAs(world.cookies.mentor))?.theirs).toEqual(answer.shared);
    expect((await world.viewAs(world.cookies.mentee))?.theirs).toEqual(answer.shared);
  });

  test("of one side, given in 20 windows at once, count once: the first stands", async () => {
    const given = Array.from({ length: 20 }, (_, at) => ({
      ...answer,
      shared: { ...answer.shared, note: `from window ${at}` },
    }));
    const outcomes = await Promise.all(given.map((one) => world.answerAs("mentee", one)));
    const accepted = outcomes.flatMap(({ status }, at) => (status === 200 ? [at] : []));
    expect(accepted).toHaveLength(1);
    const refusals = new Set(outcomes.flatMap(({ code }) => code ?? []));
    expect([...refusals]).toEqual(["survey.illegal_transition"]);
    expect((await world.stored.mentee())?.answer).toEqual(given[accepted[0] ?? -1]);
  });

  test("by one key, sent 20 times at once, are one answer and 20 equal replies", async () => {
    const requestKey = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => world.answerAs("mentee", answer, requestKey)),
    );
    expect(new Set(replies.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(replies[0]?.status).toBe(200);
    expect((await world.stored.mentee())?.revision).toBe(3);
  });

  test("to what was not asked are refused and leave nothing behind", async () => {
    const reviewed = { ...answer, review: { rating: 5 } };
    expect(await world.answerAs("mentor", reviewed)).toMatchObject({
      status: 422,
      code: "survey.review_not_asked",
    });
    expect(await world.answerAs("mentor", { ...answer, rating: 5 })).toMatchObject({
      status: 400,
      code: "request.invalid",
    });
    expect(await world.stored.mentor()).toEqual(world.surveys.mentor);
  });

  test("to the other side's survey are answered like those to none", async () => {
    const give = (surveyId: string, cookie: string) =>
      world.mutate("survey.answer", { requestKey: randomUUID(), surveyId, answer }, cookie);
    const { mentor, mentee } = world.surveys;
    const theirs = await give(mentee.id, world.cookies.mentor);
    const none = await give(numberedId("survey", 77), world.cookies.mentor);
    expect(theirs).toMatchObject({ status: 404, code: "survey.not_found" });
    expect(theirs.data).toEqual(none.data);
    expect(await give(mentor.id, world.cookies.stranger)).toEqual(none);
    const ofSession = (sessionId: string, cookie: string) =>
      world.query("survey.ofSession", { sessionId }, cookie);
    expect(await ofSession(world.session.id, world.cookies.stranger)).toEqual(
      await ofSession(numberedId("session", 77), world.cookies.stranger),
    );
  });
});

describe("the link in the mail", () => {
  const give = (token: string, requestKey = randomUUID()) =>
    world.mutate("survey.answerByLink", { requestKey, token, answer });

  test("takes one answer without signing in, and no second one", async () => {
    const token = world.tokenOf(world.surveys.mentee);
    expect(await world.query("survey.openLink", { token })).toMatchObject({
      status: 200,
      data: { side: "mentee", status: "sent", asksFit: true, mine: null, theirs: null },
    });
    const requestKey = randomUUID();
    const first = await give(token, requestKey);
    expect(answeredIn(first.data)).toMatchObject({ status: "answered", offer: "go_on" });
    expect(await give(token, requestKey)).toEqual(first);
    expect(await give(token)).toMatchObject({ status: 409, code: "link.used" });
    expect(await world.query("survey.openLink", { token })).toMatchObject({ code: "link.used" });
  });

  test("changes nothing by being opened, however often", async () => {
    const token = world.tokenOf(world.surveys.mentor);
    for (let at = 0; at < 3; at += 1) await world.query("survey.openLink", { token });
    expect(await world.stored.mentor()).toEqual(world.surveys.mentor);
  });

  test("ends after 30 days, and is worth nothing for another survey", async () => {
    const token = world.tokenOf(world.surveys.mentee);
    const foreign = world.tokenOf({ ...world.surveys.mentee, respondentId: world.mentor.id });
    expect(await give(foreign)).toMatchObject({ status: 404, code: "link.invalid" });
    world.db.clock.moveTo(addDays(endedAt, 30));
    expect(await give(token)).toMatchObject({ status: 404, code: "link.invalid" });
  });
});

describe("an answer that stands alone", () => {
  test("opens after a week and lets the other one answer still, which opens at once", async () => {
    await world.answerAs("mentee");
    expect((await world.viewAs(world.cookies.mentor))?.theirs).toBe(null);
    const survey = await world.stored.mentee();
    if (survey === null) throw new Error("it is gone");
    const reveal = () =>
      stepSurvey(world.db)({
        ...job,
        surveyId: survey.id,
        revision: survey.revision,
        kind: "reveal_survey",
      });
    world.db.clock.moveTo(addHours(endedAt, 7 * 24 - 1));
    expect(await reveal()).toMatchObject({ outcome: "retry", reason: "survey.sealed" });
    world.db.clock.moveTo(addDays(endedAt, 7));
    expect(await reveal()).toEqual({ outcome: "done" });
    expect(await reveal()).toMatchObject({ outcome: "skipped" });
    expect((await world.viewAs(world.cookies.mentor))?.theirs).toEqual(answer.shared);
    expect((await world.viewAs(world.cookies.mentee))?.theirs).toBe(null);
    expect(answeredIn((await world.answerAs("mentor")).data).status).toBe("revealed");
    expect((await world.viewAs(world.cookies.mentee))?.theirs).toEqual(answer.shared);
    expect(await eventsOf("survey.revealed")).toHaveLength(2);
  });
});

describe("a block", () => {
  test("closes what was open, for both", async () => {
    await world.answerAs("mentor");
    await world.answerAs("mentee");
    const { mentor, mentee, db } = world;
    const apart = block(null, mentee.id, mentor.id, db.clock.now());
    if (!apart.ok) throw new Error(apart.error.code);
    await db.commit(db.blocks.replace(apart.value), []);
    for (const cookie of [world.cookies.mentor, world.cookies.mentee]) {
      expect(await world.viewAs(cookie)).toMatchObject({ mine: answer, theirs: null });
    }
  });
});

describe("what waits for an answer", () => {
  test("is listed until it is answered, for the one who is asked", async () => {
    const openOf = async (cookie: string) =>
      OpenSurveys.parse((await world.query("survey.open", undefined, cookie)).data).surveys;
    expect(await openOf(world.cookies.mentee)).toMatchObject([
      { sessionId: world.session.id, otherName: world.mentor.displayName },
    ]);
    expect(await openOf(world.cookies.stranger)).toEqual([]);
    await world.answerAs("mentee");
    expect(await openOf(world.cookies.mentee)).toEqual([]);
    expect(await openOf(world.cookies.mentor)).toHaveLength(1);
  });
});

describe("a review", () => {
  const review = { rating: 4, text: "Clear and kind." };
  const reviews = async () =>
    ListingReviews.parse((await world.query("survey.reviews", { slug: world.listing.slug })).data);
  const follow = () => followSession(world.db)({ ...job, sessionId: world.session.id });

  test("is public once the answer is open, with how many there are, and without a name", async () => {
    await world.answerAs("mentee", { ...answer, review });
    await follow();
    expect(await reviews()).toEqual({ ratings: null, reviews: [] });
    await world.answerAs("mentor");
    expect(await follow()).toEqual({ outcome: "done" });
    expect(await follow()).toMatchObject({ outcome: "skipped" });
    expect(await reviews()).toEqual({
      ratings: { n: 1, spread: { lowest: 4, highest: 4 }, mean: 4, counts: [0, 0, 0, 1, 0] },
      reviews: [{ ...review, month: "2026-03" }],
    });
  });

  test("of a session that is not held stays where it is until it is", async () => {
    const { sessions, commit } = world.db;
    const unattested = { ...world.session, status: "confirmed" as const, revision: 5 };
    await commit([sessions.replace(unattested)], []);
    await world.answerAs("mentee", { ...answer, review });
    await world.answerAs("mentor");
    expect(await follow()).toMatchObject({ outcome: "skipped" });
    expect(await reviews()).toEqual({ ratings: null, reviews: [] });
    await commit([sessions.replace({ ...world.session, revision: 6 })], []);
    expect(await follow()).toEqual({ outcome: "done" });
    expect((await reviews()).reviews).toHaveLength(1);
  });

  test("nobody is asked any more about a session that both missed", async () => {
    const { sessions, commit } = world.db;
    await commit([sessions.replace({ ...world.session, status: "missed", revision: 5 })], []);
    expect(await follow()).toEqual({ outcome: "done" });
    expect((await world.stored.mentee())?.lapse?.cause).toBe("not_held");
    expect(await world.answerAs("mentee")).toMatchObject({ code: "survey.illegal_transition" });
  });
});
