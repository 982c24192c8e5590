import { addDays, type Instant, msBetween } from "../time/index.ts";
import type { Goal } from "./goal.ts";
import { progressEveryDays, progressIsNewDays } from "./policy.ts";

export const goalDueKinds = ["ask_progress"] as const;
export type GoalDueKind = (typeof goalDueKinds)[number];

export type GoalDue = { readonly kind: GoalDueKind; readonly at: Instant };

const weekMs = progressEveryDays * 86_400_000;

/** From when on it makes sense to ask again. */
const isOldAt = ({ progressFrom }: Pick<Goal, "progressFrom">): Instant =>
  addDays(progressFrom, progressIsNewDays);

/** Whether the question of that moment is about this goal, too. */
export const isAskedAt = (goal: Goal, at: Instant): boolean =>
  goal.status === "active" && isOldAt(goal) <= at;

/**
 * The next weekly question of an active goal. All goals of a pair are asked about at the same moment
 * of the week, so that one mail asks for all; one that is set back is left in peace.
 *
 * @param weeksFrom from when on the weeks of the pair are counted
 * @param since the question that was asked last, or when the present revision began
 */
export const goalDues = (goal: Goal, weeksFrom: Instant, since: Instant): readonly GoalDue[] => {
  if (goal.status !== "active") return [];
  const afterLast = Math.floor(msBetween(weeksFrom, since) / weekMs) + 1;
  const whenOld = Math.ceil(msBetween(weeksFrom, isOldAt(goal)) / weekMs);
  const weeks = Math.max(afterLast, whenOld, 1);
  return [{ kind: "ask_progress", at: addDays(weeksFrom, weeks * progressEveryDays) }];
};
