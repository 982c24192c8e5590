import { openTestDb } from "@waymark/db/test-db";
import { draftGoal, type Goal, GoalText, goalsMax, openGoalsMax } from "@waymark/domain/goal";
import { GoalId, MentorshipId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { describe, expect, test } from "vitest";

const { goals, commit } = await openTestDb();
const pair = (number: number): MentorshipId => MentorshipId.parse(numberedId("mentorship", number));
const now = Instant.parse("2026-03-02T09:00:00.000Z");
const text = GoalText.parse({ title: "Lead a team", skill: "Leading", byWhen: "2026-09-01" });

const goalOf = (mentorshipId: MentorshipId, number: number): Goal => {
  const id = GoalId.parse(numberedId("goal", number));
  const drafted = draftGoal(id, mentorshipId, text, 0, now);
  if (!drafted.ok) throw new Error(drafted.error.code);
  return drafted.value;
};

const open = (goal: Goal) => commit([goals.insert(goal), goals.countOpened(goal.mentorshipId)], []);

describe("goals", () => {
  test("are read back under their own pair, the newest first", async () => {
    const two = [goalOf(pair(1), 1), goalOf(pair(1), 2)];
    for (const goal of two) expect((await open(goal)).ok).toBe(true);
    expect(await goals.listOf(pair(1))).toEqual(two.toReversed());
    expect(await goals.get(pair(1), two[0]?.id ?? goalOf(pair(1), 1).id)).toEqual(two[0]);
    expect(await goals.get(pair(2), goalOf(pair(1), 1).id)).toBe(null);
  });

  test("of two steps from one revision a single one is kept, and a check sees the other", async () => {
    const goal = goalOf(pair(3), 1);
    await open(goal);
    const next = { ...goal, title: "Lead two teams", revision: 2 };
    expect((await commit([goals.check(goal)], [])).ok).toBe(true);
    expect((await commit([goals.replace(next)], [])).ok).toBe(true);
    const late = { error: { code: "goal.changed_meanwhile" } };
    expect(await commit([goals.replace(next)], [])).toMatchObject(late);
    expect(await commit([goals.check(goal)], [])).toMatchObject(late);
  });

  test("that are drafted at once do not pass the limit, and one that ends makes room", async () => {
    const many = Array.from({ length: 9 }, (_, at) => goalOf(pair(4), at + 1));
    const outcomes = await Promise.all(many.map(open));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(openGoalsMax);
    expect(new Set(outcomes.flatMap((one) => (one.ok ? [] : [one.error.code])))).toEqual(
      new Set(["goal.limit_reached"]),
    );
    expect((await commit([goals.countClosed(pair(4))], [])).ok).toBe(true);
    expect((await open(goalOf(pair(4), 20))).ok).toBe(true);
  });

  test("are not made for ever, however many end", async () => {
    for (let made = 0; made < goalsMax; made += 1) {
      expect((await commit([goals.countOpened(pair(5))], [])).ok).toBe(true);
      await commit([goals.countClosed(pair(5))], []);
    }
    expect(await open(goalOf(pair(5), 1))).toMatchObject({
      error: { code: "goal.limit_reached" },
    });
  });
});
