export { useCohort } from "./cohort-context.ts";
export { cohortStatusText, enrolmentStatusText, sideText } from "./cohort-text.ts";
export { cohortsOptions, peopleOptions } from "./queries.ts";
export { PlanForm } from "./plan-form.tsx";
