export { answerGoalByLink, openGoalLink } from "./answer-by-link.ts";
export type { GoalDeps } from "./deps.ts";
export { draftGoal } from "./draft.ts";
export { listGoals } from "./list.ts";
export { moveGoal } from "./move.ts";
export { setNextWeek } from "./next-week.ts";
