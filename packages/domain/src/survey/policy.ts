/** One answer is shown without the other's after a week. */
export const revealAfterDays = 7;

/** Half of all answers come within three days; who has not answered by then hears of it once more. */
export const remindAfterHours = 72;

/** How long the link in the mail takes an answer. */
export const answerWithinDays = 30;
