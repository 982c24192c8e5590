import { addDays, type Instant, msBetween } from "../time/index.ts";
import type { Goal } from "./goal.ts";
import { progressEveryDays } from "./policy.ts";

export const goalDueKinds = ["ask_progress"] as const;
export type GoalDueKind = (typeof goalDueKinds)[number];

export type GoalDue = { readonly kind: GoalDueKind; readonly at: Instant };

/**
 * The next weekly question of an active goal. A question that nobody answers is asked again a week
 * later, so it is counted in whole weeks; one that is set back is left in peace.
 *
 * @param since the question that was asked last, or when the present revision began
 */
export const goalDues = ({ status, progressFrom }: Goal, since: Instant): readonly GoalDue[] => {
  if (status !== "active") return [];
  const weekMs = progressEveryDays * 86_400_000;
  const weeks = Math.max(0, Math.floor(msBetween(progressFrom, since) / weekMs)) + 1;
  return [{ kind: "ask_progress", at: addDays(progressFrom, weeks * progressEveryDays) }];
};
