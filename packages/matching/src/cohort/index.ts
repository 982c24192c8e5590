export { Cohort, type Criterion, Mentee, Mentor, Objective, Rules, Weights } from "./cohort.ts";
export { type CohortRefusal, refusalLine } from "./error.ts";
export { cohortLimits } from "./limits.ts";
export { readCohort } from "./read.ts";
export { WeekRange } from "./week-range.ts";
