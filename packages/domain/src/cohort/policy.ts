/** One file of people, and what one matching takes on; a cohort has no more seats than that. */
export const peopleMax = 10_000;
