import type { GoalId, MentorshipId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { GoalError } from "./errors.ts";
import type { Goal, GoalText } from "./goal.ts";
import { openGoalsMax } from "./policy.ts";
import { noChecks } from "./smart.ts";

/** @param openGoals how many of the pair's goals are open already */
export const draftGoal = (
  id: GoalId,
  mentorshipId: MentorshipId,
  text: GoalText,
  openGoals: number,
  now: Instant,
): Result<Goal, GoalError> =>
  openGoals >= openGoalsMax
    ? err({ code: "goal.limit_reached" })
    : ok({
        id,
        mentorshipId,
        ...text,
        status: "draft",
        checks: noChecks,
        ratings: {},
        history: [],
        createdAt: now,
        progressFrom: now,
        revision: 1,
      });
