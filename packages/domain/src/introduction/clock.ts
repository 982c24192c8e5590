import { addHours, addMs, type Instant, msBetween } from "../time/index.ts";

/** A mentor has 72 hours for a first answer. */
export const answerWithinHours = 72;
const reminderLeadHours = 24;
const atLeastAfterAnswerHours = 24;
const nudgeMenteeAfterHours = 72;

/** @returns when a request that is sent at `now` expires. */
export const startClock = (now: Instant): Instant => addHours(now, answerWithinHours);

/** @returns milliseconds left on the clock at `now`, never below zero. */
export const stopClock = (expiresAt: Instant, now: Instant): number =>
  Math.max(0, msBetween(now, expiresAt));

/**
 * The clock goes on where it stopped, with a day at least: the mentor has something new to read.
 *
 * @returns the new moment of expiry
 */
export const resumeClock = (leftMs: number, now: Instant): Instant =>
  addMs(now, Math.max(leftMs, atLeastAfterAnswerHours * 3_600_000));

/** When a mentor who has not answered hears about it again. */
export const remindAt = (expiresAt: Instant): Instant => addHours(expiresAt, -reminderLeadHours);

/** When a mentee who owes an answer hears about it again. */
export const nudgeAt = (askedAt: Instant): Instant => addHours(askedAt, nudgeMenteeAfterHours);
