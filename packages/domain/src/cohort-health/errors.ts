export const cohortHealthErrorCodes = [
  "cohort_health.pair_over",
  "cohort_health.pair_rests",
  /** Somebody wrote to the pair less than a week ago. */
  "cohort_health.nudged_recently",
  "cohort_health.changed_meanwhile",
] as const;
export type CohortHealthErrorCode = (typeof cohortHealthErrorCodes)[number];
export type CohortHealthError = { readonly code: CohortHealthErrorCode };
