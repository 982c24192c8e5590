/** Goals of one pair that are not reached or dropped; more than that is a list of wishes. */
export const openGoalsMax = 5;

/** Of one pair, ever: with those that were reached and dropped. */
export const goalsMax = 40;

export const progressEveryDays = 7;

/** Who wrote a line, or let a week pass, so few days ago is not asked by the next weekly mail. */
export const progressIsNewDays = 4;

/** A year of weekly lines and all steps; it bounds the record's size. */
export const historyMax = 80;
