import { signLink } from "@waymark/application/link";
import { GoalList } from "@waymark/contracts/goal";
import { Goal, SmartCheck } from "@waymark/domain/goal";
import type { Mentorship } from "@waymark/domain/mentorship";
import { addDays } from "@waymark/domain/time";
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linkSecret } from "./harness.ts";
import { openPairs, type PairWorld } from "./open-pair.ts";

let world: PairWorld;
beforeAll(async () => {
  world = await openPairs();
});
let mentorship: Mentorship;
beforeEach(async () => {
  mentorship = await world.begin();
});

type Side = "mentor" | "mentee";

const text = { title: "Lead my first team", skill: "Leading a team", byWhen: "2026-09-01" };
const explanations = Object.fromEntries(
  SmartCheck.options.map((check) => [check, `In these words: ${check}.`]),
);
const draft = (by: Side, input: object = {}) =>
  world.mutate(
    "goal.draft",
    { requestKey: randomUUID(), mentorshipId: mentorship.id, text, explanations, ...input },
    world.cookies[by],
  );
const goalsOf = async (by: Side) =>
  GoalList.parse(
    (await world.query("goal.list", { mentorshipId: mentorship.id }, world.cookies[by])).data,
  );
const theGoal = async () => {
  const { goals } = await goalsOf("mentee");
  const [goal] = goals;
  if (goal === undefined) throw new Error("there is no goal");
  return goal;
};
/** What is due of this pair's goals in so many days. */
const duesWithin = async (days: number) => {
  const due = await world.db.dues.listDue(addDays(world.db.clock.now(), days), 50);
  return due
    .flatMap((one) => (one.ok ? [one.value] : []))
    .filter((one) => "goalId" in one && one.mentorshipId === mentorship.id);
};
const move = async (by: Side, step: object, requestKey = randomUUID()) => {
  const { id: goalId } = await theGoal();
  return world.mutate(
    "goal.move",
    { requestKey, mentorshipId: mentorship.id, goalId, move: step },
    world.cookies[by],
  );
};
const tick = async (by: Side, check: SmartCheck) =>
  move(by, { action: "tick", check, seenRevision: (await theGoal()).revision });
const tickAll = async (): Promise<void> => {
  await draft("mentee");
  for (const check of SmartCheck.options) {
    await tick("mentee", check);
    await tick("mentor", check);
  }
};

/** The same in one write, a week ago. */
const activate = async (): Promise<void> => {
  const begunAt = addDays(world.db.clock.now(), -7);
  const ticked = { explanation: "As follows.", ticks: { mentor: begunAt, mentee: begunAt } };
  const goal = Goal.parse({
    id: world.db.ids.newGoalId(),
    mentorshipId: mentorship.id,
    ...text,
    status: "active",
    checks: Object.fromEntries(SmartCheck.options.map((check) => [check, ticked])),
    ratings: {},
    history: [{ status: "active", by: "mentor", at: begunAt }],
    createdAt: begunAt,
    progressFrom: begunAt,
    revision: 11,
  });
  const { goals } = world.db;
  await world.db.commit([goals.insert(goal), goals.countOpened(mentorship.id)], []);
};

describe("a goal", () => {
  test("is written by one, ticked by both, and begins with the tenth tick and a question in a week", async () => {
    await tickAll();
    const goal = await theGoal();
    expect(goal.status).toBe("active");
    expect(await duesWithin(6)).toEqual([]);
    expect(await duesWithin(7)).toMatchObject([{ kind: "ask_progress", goalId: goal.id }]);
    expect((await goalsOf("mentor")).viewer).toBe("mentor");
    await move("mentor", { action: "set_back", note: "The release moved." });
    expect(await duesWithin(8)).toEqual([]);
  });

  test("is not ticked in words that the other has changed meanwhile", async () => {
    await draft("mentee");
    const { revision } = await theGoal();
    const change = { action: "explain", check: "specific", explanation: "Other words." };
    await move("mentee", { ...change, seenRevision: revision });
    const late = { action: "tick", check: "specific", seenRevision: revision };
    expect(await move("mentor", late)).toMatchObject({ code: "goal.changed_meanwhile" });
    expect((await theGoal()).checks.specific.ticks).toEqual({});
  });

  test("takes two lines at once, and one that is sent twice only once", async () => {
    await activate();
    const twice = randomUUID();
    const line = (note: string) => ({ action: "progress", note });
    const answers = await Promise.all([
      move("mentee", line("One."), twice),
      move("mentee", line("One."), twice),
      move("mentor", line("Two.")),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const notes = (await theGoal()).history.flatMap(({ note }) => note ?? []);
    expect(notes.toSorted()).toEqual(["One.", "Two."]);
  });

  test("is rated by the mentee alone, also after the end, when nothing else is changed any more", async () => {
    await activate();
    const rate = { action: "rate", phase: "start", level: 4 };
    expect(await move("mentor", rate)).toMatchObject({ code: "goal.illegal_transition" });
    expect(await move("mentee", rate)).toMatchObject({ status: 200 });
    const ending = { kind: "left", at: world.db.clock.now() } as const;
    const ended = { ...mentorship, status: "ended", ending, revision: 2 } as const;
    await world.db.commit([world.db.mentorships.replace(ended)], []);
    expect(await move("mentee", { action: "reach" })).toMatchObject({
      code: "mentorship.illegal_transition",
    });
    expect(await draft("mentor")).toMatchObject({ code: "mentorship.illegal_transition" });
    expect(await move("mentee", { ...rate, phase: "end", level: 7 })).toMatchObject({
      status: 200,
    });
    expect((await goalsOf("mentor")).isOver).toBe(true);
  });

  test("is nobody's but the pair's, and drafting it twice by one key is drafting it once", async () => {
    const requestKey = randomUUID();
    const first = await draft("mentee", { requestKey });
    expect(await draft("mentee", { requestKey })).toEqual(first);
    expect((await goalsOf("mentee")).goals).toHaveLength(1);
    const { id: goalId } = await theGoal();
    for (const cookie of [world.cookies.stranger, world.cookies.operator]) {
      const step = { action: "drop" };
      const input = { requestKey: randomUUID(), mentorshipId: mentorship.id, goalId, move: step };
      for (const answer of [
        await world.query("goal.list", { mentorshipId: mentorship.id }, cookie),
        await world.mutate("goal.move", input, cookie),
      ]) {
        expect(answer).toMatchObject({ status: 404, code: "mentorship.not_found" });
      }
    }
  });
});

describe("the link of the weekly mail", () => {
  const linkOf = async (overrides: object = {}) => {
    const { id: goalId, progressFrom } = await theGoal();
    const claim = { purpose: "answer_goal", goalId, mentorshipId: mentorship.id } as const;
    const personId = world.mentee.id;
    const until = addDays(world.db.clock.now(), 30);
    return signLink(linkSecret, { ...claim, personId, progressFrom, ...overrides }, until);
  };
  const answer = (token: string, given: object, requestKey = randomUUID()) =>
    world.mutate("goal.answerByLink", { requestKey, token, answer: given });
  const line = { action: "progress", note: "Held the first conversation." };

  test("is read as often as one likes, answered once, and stays good while others work on the goal", async () => {
    await activate();
    const token = await linkOf();
    await move("mentee", { action: "rate", phase: "start", level: 4 });
    const opened = await Promise.all(
      Array.from({ length: 3 }, () => world.query("goal.openLink", { token })),
    );
    for (const one of opened) {
      expect(one).toMatchObject({
        data: { title: text.title, otherName: world.mentor.displayName },
      });
    }
    expect((await theGoal()).history).toHaveLength(1);
    const [key, other] = [randomUUID(), randomUUID()];
    const answers = await Promise.all([answer(token, line, key), answer(token, line, key)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await answer(token, line, other)).toMatchObject({ code: "link.used" });
    expect((await theGoal()).history.map(({ by, note }) => [by, note])).toEqual([
      ["mentor", undefined],
      ["mentee", line.note],
    ]);
  });

  test("takes a quiet week for an answer, which is not written down", async () => {
    await activate();
    const token = await linkOf();
    expect(await answer(token, { action: "skip_week" })).toMatchObject({ status: 200 });
    expect((await theGoal()).history).toHaveLength(1);
    expect(await duesWithin(6)).toEqual([]);
    expect(await duesWithin(7)).toHaveLength(1);
  });

  test("opens nothing for another person, another purpose, or a goal that rests", async () => {
    await activate();
    const foreign = await linkOf({ personId: world.mentor.id });
    expect(await answer(foreign, line)).toMatchObject({ code: "link.invalid" });
    const token = await linkOf();
    await move("mentor", { action: "set_back" });
    expect(await world.query("goal.openLink", { token })).toMatchObject({ code: "link.used" });
    const until = addDays(world.db.clock.now(), 1);
    const claim = { purpose: "stop_reminders", personId: world.mentee.id } as const;
    const other = signLink(linkSecret, claim, until);
    expect(await world.query("goal.openLink", { token: other })).toMatchObject({
      code: "link.invalid",
    });
  });
});

// The last one, as a block holds for all of the two's mentorships.
test("a goal stands still while a block holds the two apart, without a word of it", async () => {
  await draft("mentee");
  await world.keepApart(world.mentee, world.mentor);
  expect(await move("mentor", { action: "drop" })).toMatchObject({ code: "mentorship.not_found" });
});
