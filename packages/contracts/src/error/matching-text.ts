/** What people read when a run of matching, or a circle, refuses something. */
export const matchingErrorText = {
  "matching.not_found": "This matching is not there, or it is not yours to see.",
  "matching.illegal_transition":
    "This matching has already moved on, so that is no longer possible.",
  "matching.changed_meanwhile":
    "This matching changed while you were looking at it. Please look again.",
  "matching.still_running": "The matching before this one is still being worked out.",
  "matching.another_is_applied":
    "Another matching of this cohort is being applied. Wait until it is done.",
  "matching.nothing_to_apply": "This matching found nobody to bring together.",
  "matching.cohort_not_open":
    "Pairs are made once joining is closed and until the cohort is over. Look at the cohort's status.",
  "circle.not_found": "This circle is not there, or it is not yours to see.",
  "circle.illegal_transition": "This circle has already moved on, so that is no longer possible.",
  "circle.changed_meanwhile":
    "This circle changed while you were looking at it. Please look again.",
} as const;
