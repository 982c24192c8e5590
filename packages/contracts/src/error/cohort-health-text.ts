import type { ErrorCode } from "./code.ts";

/** About looking after the pairs of a cohort. */
export const cohortHealthErrorText = {
  "cohort_health.pair_over": "These two have ended their mentorship.",
  "cohort_health.pair_rests": "These two take a break, and nobody reminds them of anything.",
  "cohort_health.nudged_recently":
    "These two got a mail less than a week ago. Please give them a little time.",
  "cohort_health.changed_meanwhile":
    "Somebody else wrote to these two just now. Please look again.",
} as const satisfies Partial<Record<ErrorCode, string>>;
