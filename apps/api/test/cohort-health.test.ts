import { CohortHealthView, CohortResponses, PairsAtRisk } from "@waymark/contracts/cohort-health";
import { addDays, type Instant } from "@waymark/domain/time";
import {
  buildCohort,
  buildDelivery,
  buildEnrolment,
  buildMember,
  buildMentorship,
  buildOrganisation,
  buildPerson,
  buildProgramme,
  buildSession,
  buildSurvey,
  numberedId,
} from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

const cohort = buildCohort(1);
const needle = "Nobody but the two may read this.";

type Write = Parameters<World["db"]["commit"]>[0][number];

/** A cohort with its owner, somebody who may see reports only, and pairs of people 10 and 11, 12 and 13 … */
const openCohort = async () => {
  const world = await openWorld();
  const { db } = world;
  const [owner, sponsor] = [buildPerson(5), buildPerson(6)];
  const commit = async (...writes: readonly Write[]): Promise<void> => {
    const committed = await db.commit(writes, []);
    if (!committed.ok) throw new Error(committed.error.code);
  };
  await commit(
    db.persons.insert(owner),
    db.persons.insert(sponsor),
    ...db.organisations.insert(buildOrganisation(1)),
    db.members.insert(buildMember(5)),
    db.members.insert(buildMember(6, { role: "sponsor_viewer" })),
    db.programmes.insert(buildProgramme(1)),
    db.cohorts.insert(cohort),
  );
  const cookies = {
    owner: await world.cookieOf(owner),
    sponsor: await world.cookieOf(sponsor),
    stranger: await world.cookieOf(world.stranger),
  };
  const now = db.clock.now();
  const rhythmFrom = (countsFrom: Instant, nudges = 0) => ({
    cadence: "weekly",
    countsFrom,
    nudges,
  });
  /** The mentorship of that number, of two people of its own. */
  const pair = async (number: number, overrides: object = {}): Promise<string> => {
    const [mentor, mentee] = [8 + 2 * number, 9 + 2 * number];
    const mentorship = buildMentorship(number, {
      mentorId: numberedId("person", mentor),
      menteeId: numberedId("person", mentee),
      cohortId: cohort.id,
      organisationId: cohort.organisationId,
      matchReason: "50 of 100 points",
      status: "active",
      startedAt: addDays(now, -30),
      proposedAt: addDays(now, -40),
      rhythm: rhythmFrom(addDays(now, -1)),
      ...overrides,
    });
    await commit(
      db.persons.insert(buildPerson(mentor)),
      db.persons.insert(buildPerson(mentee)),
      db.enrolments.insert(buildEnrolment(mentor, { side: "mentor", capacity: 1 })),
      db.enrolments.insert(buildEnrolment(mentee)),
      db.mentorships.insert(mentorship),
      db.mentorships.joinCohort(mentorship.id, cohort.id),
    );
    return mentorship.id;
  };
  /** A session of that pair, so many days ago. */
  const met = async (number: number, daysAgo: number, overrides: object = {}): Promise<void> => {
    const start = addDays(now, -daysAgo);
    const session = buildSession(100 * number + daysAgo, {
      mentorshipId: numberedId("mentorship", number),
      mentorId: numberedId("person", 8 + 2 * number),
      menteeId: numberedId("person", 9 + 2 * number),
      start,
      end: start,
      status: "held",
      agenda: { text: needle, by: "mentee", at: start },
      attendance: { mentor: { says: "held", at: now }, mentee: { says: "held", at: now } },
      ...overrides,
    });
    await commit(db.sessions.insert(session));
  };
  const ask = (path: string, cookie = cookies.owner, input: object = {}) =>
    world.query(`cohortHealth.${path}`, { cohortId: cohort.id, ...input }, cookie);
  const nudge = (mentorshipId: string, input: object = {}, cookie = cookies.owner) =>
    world.mutate(
      "cohortHealth.nudge",
      { requestKey: randomUUID(), cohortId: cohort.id, mentorshipId, kind: "check_in", ...input },
      cookie,
    );
  const concerns = async () =>
    PairsAtRisk.parse((await ask("pairs")).data).pairs.map((one) => [
      one.mentorshipId,
      ...one.concerns,
    ]);
  return { ...world, now, cookies, commit, pair, met, ask, nudge, concerns, rhythmFrom };
};

let world: Awaited<ReturnType<typeof openCohort>>;
beforeEach(async () => {
  world = await openCohort();
});

describe("the pairs of a cohort", () => {
  test("are shown when they may need a hand, each with its reasons, and not otherwise", async () => {
    const { now, pair, met, rhythmFrom } = world;
    const long = addDays(now, -20);
    await pair(1);
    const unsigned = await pair(2, { status: "proposed", rhythm: undefined, startedAt: undefined });
    const neverMet = await pair(3, { rhythm: rhythmFrom(long) });
    const drifting = await pair(4, { rhythm: rhythmFrom(long), lastMetAt: long });
    const silent = await pair(5, { rhythm: rhythmFrom(long, 2), lastMetAt: long });
    await pair(6, { rhythm: rhythmFrom(long) });
    await met(6, -3, { status: "confirmed", attendance: {} });
    const oneSided = await pair(7);
    await met(7, 4, { status: "confirmed", attendance: { mentee: { says: "held", at: now } } });
    await pair(8, { status: "paused", rhythm: rhythmFrom(long), pause: { since: long } });
    await pair(9, { status: "ended", ending: { kind: "left", at: long } });
    expect(await world.concerns()).toEqual([
      [unsigned, "not_signed"],
      [neverMet, "no_session"],
      [drifting, "drifting"],
      [silent, "silent"],
      [oneSided, "one_sided"],
    ]);
  });

  test("hear from their manager together, once a week, however many ask for it at once", async () => {
    const { db } = world;
    const mentorshipId = await world.pair(1);
    const answers = await Promise.all([
      world.nudge(mentorshipId),
      world.nudge(mentorshipId, { kind: "rematch_offer" }),
      world.nudge(mentorshipId),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.map(({ code }) => code).filter((code) => code !== null)).toEqual([
      "cohort_health.nudged_recently",
      "cohort_health.nudged_recently",
    ]);
    const events = await db.outbox.listOlderThan(world.now, 10);
    expect(events).toHaveLength(1);
    db.clock.moveTo(addDays(world.now, 7));
    expect(await world.nudge(mentorshipId, { kind: "rematch_offer" })).toMatchObject({
      status: 200,
    });
  });

  test("are left alone in a pause, after the end, and when they are of another cohort", async () => {
    const resting = await world.pair(1, { status: "paused", pause: { since: world.now } });
    const over = await world.pair(2, { status: "ended", ending: { kind: "left", at: world.now } });
    const foreign = await world.pair(3, { cohortId: numberedId("cohort", 2) });
    expect(await world.nudge(resting)).toMatchObject({ code: "cohort_health.pair_rests" });
    expect(await world.nudge(over)).toMatchObject({ code: "cohort_health.pair_over" });
    expect(await world.nudge(foreign)).toMatchObject({ code: "mentorship.not_found" });
  });
});

describe("the health of a cohort", () => {
  test("names who has a place and nobody to meet, and whom no mail reaches", async () => {
    const { db, commit, pair } = world;
    await pair(1);
    await pair(2, { status: "ended", ending: { kind: "left", at: world.now } });
    const [bounced, delivered] = [
      buildDelivery(1, { state: "bounced" }),
      buildDelivery(2, { state: "delivered" }),
    ];
    await db.deliveries.claim(bounced);
    await db.deliveries.claim(delivered);
    await commit(
      db.enrolments.insert(buildEnrolment(50)),
      db.enrolments.insert(buildEnrolment(51, { status: "waiting" })),
      db.enrolments.insert(buildEnrolment(52, { side: "mentor", capacity: 1 })),
      ...[bounced, delivered].map(({ id: deliveryId }, index) =>
        db.enrolments.insert(buildEnrolment(60 + index, { status: "invited", deliveryId })),
      ),
    );
    const view = CohortHealthView.parse((await world.ask("show")).data);
    expect(view.pairs).toEqual({ proposed: 0, active: 1, paused: 0, ended: 1 });
    expect(view.withoutMatch.people.map(({ name }) => name)).toEqual(["Person 13", "Person 50"]);
    expect(view.undelivered).toMatchObject({
      count: 1,
      people: [{ name: "Person 60", state: "bounced" }],
    });
  });

  test("counts answers to surveys of five people or more, and of sessions that are a week past", async () => {
    const { db, commit, pair, met } = world;
    const answered = async (number: number, daysAgo: number): Promise<void> => {
      const sessionId = buildSession(100 * number + daysAgo).id;
      const id = db.ids.derivedSurveyId(sessionId, "mentee");
      const shared = { feltListenedTo: 5, usefulness: 4, note: needle };
      const answer = { shared, private: { fit: "not_a_fit", rating: 1 } };
      const asked = { id, sessionId, status: "answered", answeredAt: world.now, answer };
      await commit(db.surveys.insert(buildSurvey(number, asked)));
    };
    const responses = async () =>
      CohortResponses.parse((await world.ask("responses")).data).responses;
    for (const number of [1, 2]) {
      await pair(number);
      await met(number, 10);
      await answered(number, 10);
    }
    await met(1, 3);
    expect(await responses()).toBeNull();
    await pair(3);
    await met(3, 9);
    expect(await responses()).toEqual({ asked: 6, answered: 2 });
  });

  test("holds no word that the two wrote", async () => {
    const { pair, met, now, rhythmFrom } = world;
    await pair(1, { rhythm: rhythmFrom(addDays(now, -20)), canHelpWith: [needle] });
    await met(1, 18);
    const answers = await Promise.all(
      ["show", "pairs", "responses"].map((path) => world.ask(path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await world.concerns()).toHaveLength(1);
    expect(JSON.stringify(answers)).not.toContain(needle);
  });

  test("is a manager's to see: not a sponsor's, and for others the cohort is not there", async () => {
    const mentorshipId = await world.pair(1);
    for (const path of ["show", "pairs", "responses"]) {
      expect(await world.ask(path, world.cookies.sponsor)).toMatchObject({
        code: "organisation.not_allowed",
      });
      expect(await world.ask(path, world.cookies.stranger)).toMatchObject({
        code: "cohort.not_found",
      });
    }
    expect(await world.nudge(mentorshipId, {}, world.cookies.sponsor)).toMatchObject({
      code: "organisation.not_allowed",
    });
    expect(await world.nudge(mentorshipId, {}, world.cookies.stranger)).toMatchObject({
      code: "cohort.not_found",
    });
  });
});
