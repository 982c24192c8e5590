/** An agreement that is not signed by both in this time is not going to be. */
export const signWithinDays = 30;

/** When those who have not signed yet are reminded, once. */
export const remindSigningAfterDays = 7;

/** How long a proposed ending waits for the other side's word. */
export const endWithinDays = 14;

/** Multiples of the pair's own cadence without a session: two nudges to the pair, then a human. */
export const driftSteps = [1.5, 2, 2.5] as const;

/** Of the same: between one step and the next, also where the first one came late. */
export const driftStepApart = 0.5;

/** Reasons leave together from so many mentorships at least; as for all that a sponsor sees. */
export const reasonBatchMin = 5;
