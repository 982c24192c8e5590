import { addHours, addMinutes, type Instant } from "../time/index.ts";

/** How long a time is kept for one who fills in the form. */
export const holdMinutes = 10;

/** What a mentee may have ahead with one mentor at once, booked one by one. */
export const bookingsAheadMax = 5;

/** The same where dates of a series are among them: as many as one series may have. */
export const seriesDatesMax = 12;

const answerWithinHours = 48;

/**
 * When a request lapses that nobody answers: after two days, an hour before the session at the
 * latest; one that is made within that hour, when the session would begin.
 */
export const lapsesAt = (requestedAt: Instant, start: Instant): Instant => {
  const hourBefore = addMinutes(start, -60);
  const inTwoDays = addHours(requestedAt, answerWithinHours);
  const latest = hourBefore > requestedAt ? hourBefore : start;
  return inTwoDays < latest ? inTwoDays : latest;
};
