import { answerGoalByLink, moveGoal } from "@waymark/application/goal";
import { AnswerGoalInput, MoveGoalInput } from "@waymark/contracts/goal";
import { Goal, SmartCheck } from "@waymark/domain/goal";
import { GoalId } from "@waymark/domain/id";
import { addDays, addHours } from "@waymark/domain/time";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { linkSecret, openPairWorld, type PairWorld } from "../support/pair-world.ts";
import { type Process, startProcess } from "../support/process.ts";
import type { SentMail } from "../support/world.ts";

let world: PairWorld;
let process: Process;
beforeEach(async () => {
  world = await openPairWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const goalIdOf = (number: number): GoalId => GoalId.parse(numberedId("goal", number));
const mentee = buildPerson(2);

/** A goal that became active just now, with its first question set by a step of the mentee's. */
const begin = async (number = 1, title = "Lead my first team") => {
  const { db, mentorshipId } = world;
  const now = db.clock.now();
  const ticked = { explanation: "As follows.", ticks: { mentor: now, mentee: now } };
  const goal = Goal.parse({
    id: goalIdOf(number),
    mentorshipId,
    title,
    skill: "Leading a team",
    byWhen: "2026-09-01",
    status: "active",
    checks: Object.fromEntries(SmartCheck.options.map((check) => [check, ticked])),
    ratings: {},
    history: [{ status: "active", by: "mentor", at: now }],
    createdAt: now,
    progressFrom: now,
    revision: 1,
  });
  await world.put(db.goals.insert(goal), db.goals.countOpened(mentorshipId));
  await move({ action: "rate", phase: "start", level: 4 }, number);
  return now;
};
const move = async (step: object, number = 1): Promise<void> => {
  const { mentorshipId } = world;
  const requestKey = randomUUID();
  const goalId = goalIdOf(number);
  const input = MoveGoalInput.parse({ requestKey, mentorshipId, goalId, move: step });
  const moved = await moveGoal(world.db)({ personId: mentee.id }, input);
  if (!moved.ok) throw new Error(moved.error.code);
};
const answer = (mail: SentMail, given: object) =>
  answerGoalByLink({ ...world.db, linkSecret })(
    AnswerGoalInput.parse({
      requestKey: randomUUID(),
      token: world.tokenIn(mail, "goal-answer"),
      answer: given,
    }),
  );
const templates = (mails: readonly SentMail[]) =>
  mails.map(({ to, rendered }) => [to.emailAddress, rendered.subject]);
const asked = [[mentee.emailAddress, "This week and your goal: Lead my first team"]];

describe("the weekly question about a goal", () => {
  it("comes once a week, answered or not, and not where a line was written days ago", async () => {
    const begunAt = await begin();
    expect(await world.workAt(process, addDays(begunAt, 6))).toEqual([]);
    const [first, ...more] = await world.workAt(process, addDays(begunAt, 7));
    if (first === undefined) throw new Error("there is no mail");
    expect(templates([first, ...more])).toEqual(asked);
    expect(templates(await world.workAt(process, addDays(begunAt, 14)))).toEqual(asked);

    world.db.clock.moveTo(addDays(begunAt, 18));
    const line = { action: "progress", note: "Held the first conversation." };
    expect(await answer(first, line)).toMatchObject({ ok: true });
    expect(await answer(first, line)).toEqual({ ok: false, error: { code: "link.used" } });
    expect(await world.workAt(process, addDays(begunAt, 21))).toEqual([]);
    const [third] = await world.workAt(process, addDays(begunAt, 28));
    expect(third?.rendered.text).toContain("Held the first conversation.");
  });

  it("is one mail for all goals of the pair, with a line and a link for each", async () => {
    const begunAt = await begin();
    world.db.clock.moveTo(addDays(begunAt, 2));
    await begin(2, "Give a talk");
    const [first, ...more] = await world.workAt(process, addDays(begunAt, 7));
    if (first === undefined) throw new Error("there is no mail");
    expect(more).toEqual([]);
    expect(first.rendered.subject).toBe("This week and your 2 goals");
    expect(first.rendered.text).toContain("Lead my first team");
    expect(first.rendered.text).toContain("Give a talk");
    const line = { action: "progress", note: "Held the first conversation." };
    expect(await answer(first, line)).toMatchObject({ ok: true });
    world.db.clock.moveTo(addDays(begunAt, 12));
    await move({ action: "progress", note: "A date is set." }, 2);
    const third = await world.workAt(process, addDays(begunAt, 14));
    expect(templates(third)).toEqual(asked);
    expect(templates(await world.workAt(process, addDays(begunAt, 21)))).toEqual([
      [mentee.emailAddress, "This week and your 2 goals"],
    ]);
  });

  it("is not made up for after an outage: one comes for all the weeks that passed", async () => {
    const begunAt = await begin();
    const late = addHours(addDays(begunAt, 30), 5);
    expect(templates(await world.workAt(process, late))).toEqual(asked);
    expect(await world.workAt(process, addDays(begunAt, 34))).toEqual([]);
    expect(templates(await world.workAt(process, addDays(begunAt, 35)))).toEqual(asked);
  });

  it("rests with the goal and with the mentorship, and ends with both", async () => {
    const begunAt = await begin();
    await world.change({ status: "paused", pause: { since: begunAt } });
    expect(await world.workAt(process, addDays(begunAt, 7))).toEqual([]);
    await world.change({ status: "active" });
    expect(templates(await world.workAt(process, addDays(begunAt, 14)))).toEqual(asked);
    await move({ action: "set_back" });
    expect(await world.workAt(process, addDays(begunAt, 28))).toEqual([]);
    await move({ action: "go_on" });
    const ending = { kind: "left", at: world.db.clock.now() } as const;
    await world.change({ status: "ended", ending });
    expect(await world.workAt(process, addDays(begunAt, 35))).toEqual([]);
    expect(await world.db.dues.listDue(addDays(begunAt, 99), 10)).toEqual([]);
  });

  it("does not come to who unsubscribed from reminders", async () => {
    const begunAt = await begin();
    await world.put(
      world.db.persons.replace({ ...mentee, wantsReminders: false, revision: mentee.revision + 1 }),
    );
    expect(await world.workAt(process, addDays(begunAt, 7))).toEqual([]);
  });
});
