export { act, type GoalMove } from "./act.ts";
export { draftGoal } from "./draft.ts";
export { type GoalDue, type GoalDueKind, goalDueKinds, goalDues } from "./due.ts";
export { type GoalError, type GoalErrorCode, goalErrorCodes } from "./errors.ts";
export { Goal, GoalStatus, GoalText, HistoryEntry } from "./goal.ts";
export { goalsMax, historyMax, openGoalsMax, progressEveryDays } from "./policy.ts";
export {
  isNextPhase,
  RatingPhase,
  type SkillGap,
  skillGap,
  SkillLevel,
  SkillRatings,
} from "./skill-rating.ts";
export { areAllTicked, CheckEntry, SmartCheck, SmartChecks, smartExplanations } from "./smart.ts";
export { type GoalTemplate, goalTemplates } from "./templates.ts";
export { type GoalAction, type GoalParty, goalTransitions, isOpen } from "./transitions.ts";
