import type { GoalList, GoalView } from "@waymark/contracts/goal";
import { countTicks } from "./count-ticks.ts";

/**
 * What stands on a goal that is folded so that others are found below it; undefined for one that is
 * not. What is worked on stays open, and so does the first of all that does not rest.
 */
export const foldText = (
  goal: GoalView,
  { goals }: Pick<GoalList, "goals">,
): string | undefined => {
  if (goal.status === "set_back") return "How far it came";
  if (goal === goals[0]) return undefined;
  switch (goal.status) {
    case "draft":
      return `Five checks, ${countTicks(goal)} of 10 ticks`;
    case "active":
      return undefined;
    case "reached":
    case "dropped":
      return "How it went";
  }
};
