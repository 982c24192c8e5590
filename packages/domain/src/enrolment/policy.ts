/** Mentees that one mentor takes at most. */
export const capacityMax = 10;

/** People whom somebody would like to be matched with, the most wanted first. */
export const prefersMax = 5;

/** Whoever has not answered may be reminded once this is over. */
export const remindAfterDays = 3;

/** The text that people agree to when they join; another text is another version. */
export const consentTextVersion = 1;
