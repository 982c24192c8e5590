export const goalErrorCodes = [
  "goal.not_found",
  "goal.illegal_transition",
  "goal.changed_meanwhile",
  "goal.limit_reached",
  /** A check that has no explanation yet cannot be ticked. */
  "goal.check_not_explained",
  /** The middle is rated after the start, and the end after the middle or the start. */
  "goal.rating_out_of_order",
  "goal.history_full",
] as const;
export type GoalErrorCode = (typeof goalErrorCodes)[number];
export type GoalError = { readonly code: GoalErrorCode };
