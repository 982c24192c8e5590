import type { GoalWeekJob, JobOutcome } from "@waymark/contracts/job";
import type { GoalDeps } from "./deps.ts";
import { goalDueWrites } from "./due-writes.ts";

type Deps = Pick<GoalDeps, "clock" | "commit" | "dues" | "goals" | "ids" | "mentorships">;

/**
 * Sets the question of the week after the one that has just gone out. Whatever was done to the goal
 * since has set its own.
 */
export const setNextWeek =
  (deps: Deps) =>
  async (job: GoalWeekJob): Promise<JobOutcome> => {
    const { mentorshipId, goalId, revision, dueAt } = job;
    const [goal, mentorship] = await Promise.all([
      deps.goals.get(mentorshipId, goalId),
      deps.mentorships.get(mentorshipId),
    ]);
    if (goal === null || mentorship === null) {
      return { outcome: "rejected", reason: "no such goal" };
    }
    if (goal.revision !== revision || goal.status !== "active") {
      return { outcome: "skipped", reason: "it has moved on" };
    }
    if (mentorship.status === "ended") return { outcome: "skipped", reason: "the two have ended" };
    const now = deps.clock.now();
    // The due item is gone, so a clock that is behind the sweep's must not ask a second time.
    const since = now > dueAt ? now : dueAt;
    const writes = [deps.goals.check(goal), ...goalDueWrites(deps, goal, mentorship, since)];
    const committed = await deps.commit(writes, []);
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
