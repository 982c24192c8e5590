import * as z from "zod";

/**
 * A moment in UTC, always written as `2026-03-02T09:00:00.000Z`: fixed width, so that the order of
 * the strings is the order of the moments in keys and indexes.
 */
export const Instant = z.iso.datetime({ precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** Milliseconds since 1970-01-01T00:00Z. */
export const toEpochMs = (instant: Instant): number => Date.parse(instant);

/** @param epochMs milliseconds since 1970-01-01T00:00Z; throws a RangeError outside of Date's range. */
export const instantFromEpochMs = (epochMs: number): Instant =>
  Instant.parse(new Date(epochMs).toISOString());

export const addMs = (instant: Instant, ms: number): Instant =>
  instantFromEpochMs(toEpochMs(instant) + ms);

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  addMs(instant, minutes * 60_000);

export const addHours = (instant: Instant, hours: number): Instant =>
  addMinutes(instant, hours * 60);

export const addDays = (instant: Instant, days: number): Instant => addHours(instant, days * 24);

/** Milliseconds from `from` to `to`; negative when `to` comes first. */
export const msBetween = (from: Instant, to: Instant): number => toEpochMs(to) - toEpochMs(from);

/** Seconds since 1970, the form of DynamoDB's TTL attribute. */
export const toEpochSeconds = (instant: Instant): number => Math.floor(toEpochMs(instant) / 1000);
