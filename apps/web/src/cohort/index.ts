export { CohortCard } from "./cohort-card.tsx";
export { useCohort } from "./cohort-context.ts";
export { cohortStatusText, enrolmentStatusText, sideText } from "./cohort-text.ts";
export { type NextStep, nextStepOf } from "./next-step.ts";
export { cohortsOptions, type PeopleAsked, peopleOptions } from "./queries.ts";
export { PlanForm } from "./plan-form.tsx";
