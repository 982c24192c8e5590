/** One file of people, and what one matching takes on. */
export const peopleMax = 10_000;

export const seatsMax = peopleMax;
