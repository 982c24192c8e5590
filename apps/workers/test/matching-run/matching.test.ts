import { compareRuns, listMatchings, listPairs } from "@waymark/application/matching-run";
import { block } from "@waymark/domain/block";
import type { MatchingRun } from "@waymark/domain/matching-run";
import { buildPerson } from "@waymark/testing/build";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  managerActor,
  type MatchingWorld,
  openMatchingWorld,
  settingsOf,
} from "../support/matching-world.ts";
import type { Process } from "../support/process.ts";

let world: MatchingWorld;
let process: Process;
beforeAll(async () => {
  world = await openMatchingWorld();
  process = world.start();
});
afterAll(async () => {
  process.stop();
  await world.stop();
});

const settle = () => world.settle(process);

const apply = async (runId: MatchingRun["id"]): Promise<void> => {
  const moved = await world.move(runId, "apply");
  expect(moved).toMatchObject({ ok: true, value: { status: "applying" } });
  await settle();
};

/** Ada fits Bo and Cy by their skills; Di speaks another language than the mentors. */
const people = {
  Ada: { side: "mentor", capacity: 2, skills: ["Hiring", "Law"] },
  Bea: { side: "mentor", capacity: 1, skills: ["Data"] },
  Bo: { skills: ["hiring"] },
  Cy: { skills: ["Data", "Law"] },
  Di: { languages: ["fr"] },
} as const;

describe("a matching", () => {
  it("is told to nobody before it is applied, and then introduces each pair once", async () => {
    const { cohortId, of, idOf } = await world.cohort(1, people);
    const runId = await world.request(cohortId);
    await settle();
    const run = await world.runOf(runId);
    expect(run).toMatchObject({
      status: "solved",
      solution: { mentees: 3, matched: 2, leftOver: 1, suggestions: 2, proof: "optimal" },
    });
    const reason = "50 of 100 points; knows Hiring (1 of 1 asked for): 50";
    const [bo] = await world.pairsOf(runId);
    expect(bo).toMatchObject({ menteeId: idOf("Bo"), mentorId: idOf("Ada"), reason });
    expect(await world.leftOverOf(runId)).toMatchObject([
      { enrolmentId: idOf("Di"), because: ["no shared language with any mentor"] },
    ]);
    expect(await world.mails()).toEqual([]);
    await apply(runId);
    expect(await world.runOf(runId)).toMatchObject({
      status: "applied",
      applying: { applied: 2, skipped: 0 },
    });
    expect(await world.mails()).toEqual([
      "mentorship_matched to 100",
      "mentorship_matched to 100",
      "mentorship_matched to 102",
      "mentorship_matched to 103",
    ]);
    expect(world.provider.mails[0]?.rendered.text).toContain("of 100 points");
    const { items } = await world.db.mentorships.listOfCohort(cohortId);
    const ofBo = items.find(({ menteeId }) => menteeId === of("Bo").personId);
    expect(ofBo).toMatchObject({ status: "proposed", cohortId, matchReason: reason });
    expect(await world.db.cohorts.get(cohortId)).toMatchObject({ status: "running" });
    const di = await world.db.enrolments.get(cohortId, idOf("Di"));
    expect(di?.timesLeftOut).toBe(1);
  });

  it("leaves out, with a reason that names nobody, what is not possible any more", async () => {
    const { cohortId, of, idOf } = await world.cohort(2, {
      Ada: { side: "mentor", capacity: 3, skills: ["Hiring"] },
      Bo: { skills: ["Hiring"] },
      Cy: { skills: ["Hiring"] },
      Di: { skills: ["Hiring"] },
    });
    const runId = await world.request(cohortId);
    await settle();
    const [ada, bo, cy] = [of("Ada"), of("Bo"), of("Cy")];
    if (ada.personId === undefined || bo.personId === undefined) throw new Error("no account");
    const placed = block(null, bo.personId, ada.personId, world.db.clock.now());
    if (!placed.ok) throw new Error(placed.error.code);
    await world.put(
      ...world.db.blocks.replace(placed.value),
      world.db.enrolments.replace({ ...cy, status: "withdrawn", revision: 2 }),
    );
    await apply(runId);
    const pairs = await world.pairsOf(runId);
    expect(pairs.map(({ menteeId, status, skipped }) => [menteeId, status, skipped])).toEqual([
      [idOf("Bo"), "skipped", "not_possible"],
      [idOf("Cy"), "skipped", "not_enrolled"],
      [idOf("Di"), "applied", undefined],
    ]);
    expect(await world.mails()).toEqual(["mentorship_matched to 200", "mentorship_matched to 203"]);
  });

  it("gives no place twice when a mentor takes fewer by the time of applying", async () => {
    const { cohortId, of } = await world.cohort(3, {
      Ada: { side: "mentor", capacity: 2, skills: [] },
      Bo: {},
      Cy: {},
    });
    const runId = await world.request(cohortId);
    await settle();
    await world.put(world.db.enrolments.replace({ ...of("Ada"), capacity: 1, revision: 2 }));
    await apply(runId);
    const pairs = await world.pairsOf(runId);
    expect(pairs.map(({ status, skipped }) => [status, skipped])).toEqual([
      ["applied", undefined],
      ["skipped", "mentor_full"],
    ]);
    const again = await world.request(cohortId);
    await settle();
    expect(await world.runOf(again)).toMatchObject({
      solution: { mentees: 1, matched: 0, leftOver: 1 },
    });
    expect(await world.leftOverOf(again)).toMatchObject([{ because: ["every mentor is full"] }]);
    await world.mails();
  });

  it("shows what another weight changes for whom before anything is applied", async () => {
    const { cohortId, idOf } = await world.cohort(4, {
      Ada: { side: "mentor", capacity: 1, skills: ["Hiring"], industry: "law" },
      Bea: { side: "mentor", capacity: 1, skills: ["Data"], industry: "care" },
      Bo: { skills: ["Hiring"], industry: "care" },
    });
    const before = await world.request(cohortId);
    await settle();
    const weights = { skills: 10, industry: 90, values: 0, preference: 0 };
    const after = await world.request(cohortId, settingsOf({ weights }));
    await settle();
    const compared = await compareRuns(world.deps)(managerActor, { before, after });
    expect(compared).toMatchObject({
      ok: true,
      value: {
        counts: { moved: 1, gained: 0, lost: 0 },
        moved: [
          {
            mentee: { name: "Bo" },
            before: { id: idOf("Ada"), name: "Ada" },
            after: { id: idOf("Bea"), name: "Bea" },
          },
        ],
      },
    });
    const overview = await listMatchings(world.deps)(managerActor, cohortId);
    expect(overview.ok && overview.value.runs.map(({ id }) => id)).toEqual([after, before]);
    const stranger = { personId: buildPerson(2).id };
    const notTheirs = await listPairs(world.deps)(stranger, after);
    expect(notTheirs).toEqual({ ok: false, error: { code: "matching.not_found" } });
  });

  it("keeps what a manager set by hand, but never against a hard rule", async () => {
    const { cohortId, idOf } = await world.cohort(5, {
      Ada: { side: "mentor", capacity: 1, skills: ["Hiring"] },
      Bea: { side: "mentor", capacity: 1, skills: ["Hiring"] },
      Bo: { skills: ["Hiring"], managerEmailAddress: "person-500@waymark.example" },
      Cy: { skills: ["Hiring"] },
      Di: { languages: ["fr"] },
    });
    const pair = (mentor: string, mentee: string) => ({
      mentorId: idOf(mentor),
      menteeId: idOf(mentee),
    });
    const together = [pair("Ada", "Bo"), pair("Bea", "Di"), pair("Ada", "Cy")];
    const runId = await world.request(cohortId, settingsOf({ together }));
    await settle();
    const pairs = await world.pairsOf(runId);
    expect(
      pairs.map(({ menteeId, mentorId, isHandSet }) => [menteeId, mentorId, isHandSet]),
    ).toEqual([
      [idOf("Bo"), idOf("Bea"), false],
      [idOf("Cy"), idOf("Ada"), true],
    ]);
    const { solution } = await world.runOf(runId);
    expect(solution?.notTogether).toEqual([pair("Ada", "Bo"), pair("Bea", "Di")]);
    const apart = [pair("Bea", "Bo")];
    const without = await world.request(cohortId, settingsOf({ apart }));
    await settle();
    expect(await world.leftOverOf(without)).toMatchObject([
      { enrolmentId: idOf("Bo") },
      { enrolmentId: idOf("Di") },
    ]);
  });

  it("says so when there is nobody to match, and is applied one at a time", async () => {
    const empty = await world.cohort(6, {});
    const failed = await world.request(empty.cohortId);
    await settle();
    expect(await world.runOf(failed)).toMatchObject({
      status: "failed",
      failure: "nobody_enrolled",
    });
    const { cohortId } = await world.cohort(7, people);
    const first = await world.request(cohortId);
    await settle();
    const second = await world.request(cohortId);
    await settle();
    expect(await world.move(first, "apply")).toMatchObject({ ok: true });
    const refused = { ok: false, error: { code: "matching.another_is_applied" } };
    expect(await world.move(second, "apply")).toMatchObject(refused);
    await settle();
    // All have a partner by now.
    expect(await world.move(second, "apply")).toMatchObject({ ok: true });
    await settle();
    expect(await world.runOf(second)).toMatchObject({ applying: { applied: 0, skipped: 2 } });
    await world.mails();
  });
});
