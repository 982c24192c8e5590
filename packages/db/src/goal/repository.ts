import type { Goals } from "@waymark/application/ports";
import { type Goal, goalsMax, openGoalsMax } from "@waymark/domain/goal";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { goalCountSchema, goalSchema, readGoal } from "./item.ts";

const changedMeanwhile = { code: "goal.changed_meanwhile" } as const;
const limitReached = { code: "goal.limit_reached" } as const;

// Every goal's id lies between these two.
const allGoals = [{ id: "gol_" }, { id: "gol_~" }] as const;

const attributesOf = (goal: Goal) => ({
  mentorshipId: goal.mentorshipId,
  id: goal.id,
  revision: goal.revision,
  body: goal,
});

export const makeGoals = (access: TableAccess): Goals => {
  const goals = entityOf(goalSchema, access);
  const counts = entityOf(goalCountSchema, access);
  return {
    get: (mentorshipId, id) => readOne(access, goals.get({ mentorshipId, id }), readGoal),
    listOf: async (mentorshipId) => {
      const query = goals.between("byMentorship", { mentorshipId }, ...allGoals);
      return (await readAllOf(access, query, readGoal)).toReversed();
    },
    insert: (goal) =>
      writeOf("goal.insert", changedMeanwhile, { Put: goals.create(attributesOf(goal)) }),
    replace: (goal) =>
      writeOf("goal.replace", changedMeanwhile, {
        Put: goals.put(attributesOf(goal), ({ eq }) => eq("revision", goal.revision - 1)),
      }),
    check: ({ mentorshipId, id, revision }) =>
      writeOf("goal.check", changedMeanwhile, {
        ConditionCheck: goals.check({ mentorshipId, id }, ({ eq }) => eq("revision", revision)),
      }),
    countOpened: (mentorshipId) =>
      writeOf("goalCount.opened", limitReached, {
        Update: counts.add(
          { mentorshipId },
          { open: 1, made: 1 },
          ({ lt, notExists }) =>
            `${notExists("made")} OR (${lt("open", openGoalsMax)} AND ${lt("made", goalsMax)})`,
        ),
      }),
    countClosed: (mentorshipId) =>
      writeOf("goalCount.closed", changedMeanwhile, {
        Update: counts.add({ mentorshipId }, { open: -1 }, ({ gte }) => gte("open", 1)),
      }),
  };
};
