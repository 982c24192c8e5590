export const matchingErrorCodes = [
  /** Also what everybody hears who may not match that cohort. */
  "matching.not_found",
  "matching.illegal_transition",
  "matching.changed_meanwhile",
  /** The run before has not been answered yet. */
  "matching.still_running",
  /** Another run of the cohort is being applied. */
  "matching.another_is_applied",
  "matching.nothing_to_apply",
  /** People take part and pairs begin only while the cohort is being matched or runs. */
  "matching.cohort_not_open",
] as const;
export type MatchingErrorCode = (typeof matchingErrorCodes)[number];
export type MatchingError = { readonly code: MatchingErrorCode };
