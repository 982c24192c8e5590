/** How long each of the two who are asked has to answer. */
export const answerWithinDays = 14;

/** Who has not answered by then hears of it once more, and never again. */
export const remindAfterDays = 7;

/** Of one pair at once; each of them may write to a stranger. */
export const openReferralsMax = 3;

/** Of one pair, ever. */
export const referralsMax = 30;
