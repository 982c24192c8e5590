import * as z from "zod";
import { CalendarFeedId, PersonId } from "../id/index.ts";
import { line } from "../text/index.ts";
import { Instant, TimeZone } from "../time/index.ts";
import { CalendarFeedFailureCode } from "./errors.ts";
import { FeedAddress } from "./feed-address.ts";

/** The last time that a feed was read whole, and so what its busy times rest on. */
const LastReading = z.strictObject({
  at: Instant,
  /** All-day entries lie elsewhere when the person moves. */
  zone: TimeZone,
  etag: z.string().max(1000).optional(),
  lastModified: z.string().max(100).optional(),
  /** Entries that could not be read: they hide no time. */
  unreadableCount: z.int().nonnegative(),
});

/** A foreign calendar whose busy times hide slots, and how it went to fetch it. */
export const CalendarFeed = z.strictObject({
  id: CalendarFeedId,
  personId: PersonId,
  label: line(1, 80),
  /** Whoever knows it can read the calendar: shown to its owner only, and in no log. */
  address: FeedAddress,
  addedAt: Instant,
  nextTryAt: Instant,
  lastTriedAt: Instant.optional(),
  /** When the source last gave the calendar, or said that it has not changed. */
  lastGoodAt: Instant.optional(),
  reading: LastReading.optional(),
  /** Of the last try; absent when it went well. */
  failure: CalendarFeedFailureCode.optional(),
  consecutiveFailures: z.int().nonnegative(),
  version: z.int().min(1),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;
