import { type Instant, instantFromEpochMs, toEpochMs } from "@waymark/domain/time";

const QUARTER_HOUR_MS = 15 * 60_000;

/**
 * The quarter hour that has begun. Free time counts from there, so that two builds from one table
 * within it give the same bytes, and with them the same name.
 */
export const quarterHourOf = (now: Instant): Instant =>
  instantFromEpochMs(Math.floor(toEpochMs(now) / QUARTER_HOUR_MS) * QUARTER_HOUR_MS);
