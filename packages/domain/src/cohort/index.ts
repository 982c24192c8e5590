export { actOnCohort, type CohortMove } from "./act.ts";
export { Cohort, CohortPlan, CohortStatus } from "./cohort.ts";
export { type CohortError, type CohortErrorCode, cohortErrorCodes } from "./errors.ts";
export { planCohort } from "./plan.ts";
export { peopleMax } from "./policy.ts";
export {
  type CohortAction,
  type CohortParty,
  cohortTransitions,
  isOpenToJoin,
  isOver,
  movesUp,
} from "./transitions.ts";
