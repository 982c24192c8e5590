export const cohortErrorCodes = [
  "cohort.not_found",
  "cohort.illegal_transition",
  "cohort.changed_meanwhile",
  /** Its places are not open: nobody was invited yet, or joining has ended. */
  "cohort.not_open",
  /** Fewer seats than people who have one already. */
  "cohort.seats_taken",
  /** There is nobody of that kind to be written to. */
  "cohort.nobody_to_invite",
] as const;
export type CohortErrorCode = (typeof cohortErrorCodes)[number];
export type CohortError = { readonly code: CohortErrorCode };
