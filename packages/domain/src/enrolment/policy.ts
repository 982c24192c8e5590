/** Mentees that one mentor takes at most. */
export const capacityMax = 10;

/** People whom somebody would like to be matched with, the most wanted first. */
export const prefersMax = 5;

/** Whoever has not answered may be reminded once this is over. */
export const remindAfterDays = 3;

/** The text that people agree to when they join; another text is another version. */
export const consentTextVersion = 1;

/** Rows of a file in one request. */
export const importBatchMax = 500;

/** What one request may change, in items and in bytes: with counters and record it fits one transaction. */
export const importWritesMax = 95;
export const importBytesMax = 3_500_000;

/** A sheet of the list is one item, of which DynamoDB takes 400 KB. */
export const sheetBytesMax = 380_000;

/** People of one mail run that are written to in one go: small, so that others get their turn. */
export const invitationBatchMax = 40;

/** People who are chosen by hand and written to at once. */
export const selectionMax = 40;
