/** Mentees that one mentor takes at most. */
export const capacityMax = 10;

/** People whom somebody would like to be matched with, the most wanted first. */
export const prefersMax = 5;

/** Whoever has not answered may be reminded once this is over. */
export const remindAfterDays = 3;

/** The text that people agree to when they join; another text is another version. */
export const consentTextVersion = 1;

/** Rows of a file in one request: with the counters and the record they fit one transaction. */
export const importBatchMax = 80;

/** People of one mail run that are written to in one go: small, so that others get their turn. */
export const invitationBatchMax = 40;

/** People who are chosen by hand and written to at once. */
export const selectionMax = 40;
