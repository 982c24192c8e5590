import type { GoalView } from "@waymark/contracts/goal";
import { checks } from "./goal-text.ts";

/** Of ten: each of the two ticks five checks. */
export const countTicks = (goal: Pick<GoalView, "checks">): number =>
  checks.flatMap((check) => {
    const { mentor, mentee } = goal.checks[check].ticks;
    return [mentor, mentee].filter((tick) => tick !== undefined);
  }).length;
