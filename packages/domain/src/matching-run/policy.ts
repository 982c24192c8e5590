/** Pairs that a manager may set, and as many that they may forbid; more would not be matching. */
export const handSetMax = 200;

/** A run without an answer for so long does not keep the next one waiting. */
export const answerWithinMinutes = 15;

/** Suggestions that one message of the applying job takes on, so that it ends within its time. */
export const appliedAtOnce = 100;

/** Runs of a cohort that are shown, the latest first. */
export const runsShown = 20;
