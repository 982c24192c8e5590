import { addDays, Instant } from "@waymark/domain/time";

/** A date in UTC, `2026-03-02`; the order of the strings is the order of the days. */
export type UtcDay = string;

export const dayOf = (instant: Instant): UtcDay => instant.slice(0, 10);

export const nextDay = (day: UtcDay): UtcDay =>
  dayOf(addDays(Instant.parse(`${day}T00:00:00.000Z`), 1));

export const daysBefore = (instant: Instant, days: number): UtcDay =>
  dayOf(addDays(instant, -days));

export const earlierDay = (one: UtcDay, other: UtcDay): UtcDay => (one < other ? one : other);
