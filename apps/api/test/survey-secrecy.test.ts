import { openMentorship } from "@waymark/application/mentorship";
import { stepSurvey } from "@waymark/application/survey";
import { EventId } from "@waymark/domain/id";
import { otherSide, type Side } from "@waymark/domain/side";
import { addDays } from "@waymark/domain/time";
import { buildDelivery, buildIntroduction, numberedId } from "@waymark/testing/build";
import { describe, expect, test } from "vitest";
import { answer, endedAt, openSurveyWorld, type SurveyWorld } from "./open-survey-world.ts";
import { type ListedProcedure, listProcedures } from "./sweep/procedures.ts";
import type { Known } from "./sweep/sample-input.ts";
import { type Call, callAddresses, callProcedure } from "./sweep/sweep-calls.ts";

const procedures = await listProcedures();
const needle = "Nobody may read this before the reveal.";
const introduction = buildIntroduction(1, { status: "accepted" });

/** A world in which the viewer may call whatever there is: an operator who is one of the two. */
const openWorldOf = async (viewer: Side): Promise<SurveyWorld> => {
  const world = await openSurveyWorld();
  const { db } = world;
  const roles = ["mentee", "mentor", "operator"] as const;
  const seeded = await db.commit(
    [
      db.persons.replace({ ...world[viewer], roles: [...roles], revision: 2 }),
      db.introductions.insert(introduction),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  const eventId = EventId.parse(numberedId("event", 801));
  await openMentorship(db)({
    v: 1,
    eventId,
    introductionId: introduction.id,
    revision: introduction.revision,
  });
  return world;
};

/** The other side's survey as the workers treat it: who has not answered is reminded by mail. */
const remind = async ({ db, surveys }: SurveyWorld, side: Side): Promise<void> => {
  const { id, respondentId, aboutId } = surveys[side];
  const eventId = EventId.parse(numberedId("event", 802));
  const kind = "remind_survey";
  const step = await stepSurvey(db)({ v: 1, eventId, surveyId: id, revision: 2, kind });
  if (step.outcome !== "done") return;
  const now = db.clock.now();
  await db.deliveries.claim(
    buildDelivery(802, {
      about: { noun: "survey", surveyId: id },
      personId: respondentId,
      hiddenFrom: aboutId,
      template: "survey_reminder",
      claimedAt: now,
      updatedAt: now,
    }),
  );
};

const knownTo = async (world: SurveyWorld, viewer: Side): Promise<Known> => {
  const { mentor, mentee, db, session, listing } = world;
  const mentorship = await db.mentorships.openOfPair(mentor.id, mentee.id);
  return {
    sessionId: session.id,
    mentorshipId: mentorship?.id,
    mentorId: mentor.id,
    menteeId: mentee.id,
    personId: world[otherSide(viewer)].id,
    slug: listing.slug,
    timeZone: "Europe/Berlin",
    date: db.clock.now().slice(0, 10),
    query: "q=planning",
    url: "https://example.org/planning",
    quietHours: { from: "21:00", until: "07:00" },
    languages: ["en"],
    startsOn: "2026-04-01",
    endsOn: "2026-09-30",
    intake: [],
    trainings: [],
    token: world.tokenOf(world.surveys[viewer]),
    // The other side's, as the own answer is what opens both.
    surveyId: world.surveys[otherSide(viewer)].id,
  };
};

/** Every address beside the procedures, for what the world has. */
const addressesOf = async ({ app, db, listing, mentor, mentee, session }: SurveyWorld) => {
  const mentorship = await db.mentorships.openOfPair(mentor.id, mentee.id);
  const values: Readonly<Record<string, string>> = {
    slug: listing.slug,
    file: `${session.id}.ics`,
    mentorshipId: mentorship?.id ?? "",
  };
  return app.routes
    .filter(({ method, path }) => method === "GET" && !path.includes("*"))
    .map(({ path }) => path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "unknown"));
};

// With the viewer's own link this would be the answer that opens both.
const ownAnswers = ["survey.answerByLink"];

/** Everything that the viewer may ask, changes included, and all replies in the order of asking. */
const sweep = async (world: SurveyWorld, viewer: Side): Promise<readonly Call[]> => {
  const caller = { app: world.app, cookie: world.cookies[viewer] };
  world.db.clock.moveTo(addDays(endedAt, 4));
  await remind(world, otherSide(viewer));
  const known = await knownTo(world, viewer);
  const callAll = async (type: ListedProcedure["type"]): Promise<readonly Call[]> => {
    const calls: Call[] = [];
    for (const procedure of procedures) {
      if (procedure.type !== type || ownAnswers.includes(procedure.path)) continue;
      calls.push(await callProcedure(caller, procedure, known));
    }
    return calls;
  };
  const before = await callAll("query");
  const beside = await callAddresses(caller, before, await addressesOf(world));
  const changes = await callAll("mutation");
  return [...before, ...beside, ...changes, ...(await callAll("query"))];
};

const sealedAnswer = (side: Side) => ({
  shared: { ...answer.shared, note: needle },
  private: { fit: "not_a_fit", rating: 1 },
  ...(side === "mentee" && { review: { rating: 1, text: needle } }),
});

describe.each<Side>(["mentor", "mentee"])("everything that a %s can call", (viewer) => {
  const other = otherSide(viewer);

  test("answers the same, byte by byte, whether the other side has answered or not", async () => {
    const [without, withAnswer] = await Promise.all([openWorldOf(viewer), openWorldOf(viewer)]);
    expect((await withAnswer.answerAs(other, sealedAnswer(other))).status).toBe(200);
    const [expected, found] = await Promise.all([
      sweep(without, viewer),
      sweep(withAnswer, viewer),
    ]);
    expect(found.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    for (const [at, call] of found.entries()) expect(call).toEqual(expected[at]);
    expect(JSON.stringify([found, withAnswer.logged])).not.toContain(needle);
    expect((await withAnswer.stored[other]())?.status).toBe("answered");

    // A refused input would have shown nothing, and an address that is left out even less.
    const unread = found.filter(({ body }) => body.includes('"request.invalid"'));
    expect(unread.map(({ name }) => name)).toEqual([]);
    const asked = new Set(found.map(({ name }) => name));
    const all = procedures.map(({ path }) => path).filter((path) => !ownAnswers.includes(path));
    expect(all.filter((path) => !asked.has(path))).toEqual([]);
  });
});

test("the same sweep sees the shared part once both have answered, and the private part never", async () => {
  const open = async (fit: string, rating: number): Promise<SurveyWorld> => {
    const world = await openWorldOf("mentor");
    const given = { ...sealedAnswer("mentee"), private: { fit, rating } };
    await world.answerAs("mentee", given);
    await world.answerAs("mentor");
    return world;
  };
  const [one, other] = await Promise.all([open("not_a_fit", 1), open("good", 5)]);
  const [first, second] = await Promise.all([sweep(one, "mentor"), sweep(other, "mentor")]);
  const seen = first.filter(({ body }) => body.includes(needle)).map(({ name }) => name);
  expect([...new Set(seen)]).toEqual(["survey.ofSession"]);
  for (const [at, call] of second.entries()) expect(call).toEqual(first[at]);
});
