import { type Instant, msBetween } from "../time/index.ts";
import type { CalendarFeed } from "./calendar-feed.ts";

const staleAfterMs = 24 * 3_600_000;

export const isFeedDue = (feed: CalendarFeed, now: Instant): boolean => feed.nextTryAt <= now;

/**
 * - `waiting`: not tried yet
 * - `good`: the last try went well
 * - `retrying`: it failed, and what was read before is less than a day old
 * - `stale`: it has been failing for a day, or has never worked: its owner should hear of it
 */
export const feedHealth = (
  feed: CalendarFeed,
  now: Instant,
): "waiting" | "good" | "retrying" | "stale" => {
  if (feed.lastTriedAt === undefined) return "waiting";
  if (feed.failure === undefined) return "good";
  const { lastGoodAt } = feed;
  return lastGoodAt !== undefined && msBetween(lastGoodAt, now) < staleAfterMs
    ? "retrying"
    : "stale";
};
