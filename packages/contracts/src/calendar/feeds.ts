import { CalendarFeed, CalendarFeedFailureCode } from "@waymark/domain/calendar-feed";
import { CalendarFeedId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

/** A foreign calendar as its owner sees it once it is saved: its address is not shown again. */
export const CalendarFeedView = z.object({
  id: CalendarFeedId,
  label: z.string(),
  /** Where it is fetched from, without what makes the address a secret. */
  host: z.string(),
  health: z.enum(["waiting", "good", "retrying", "stale"]),
  failure: CalendarFeedFailureCode.nullable(),
  lastGoodAt: Instant.nullable(),
  nextTryAt: Instant,
  /** Entries that could not be read and so hide no time. */
  unreadableCount: z.int().nonnegative(),
});
export type CalendarFeedView = z.infer<typeof CalendarFeedView>;

export const CalendarFeedsAnswer = z.object({ feeds: z.array(CalendarFeedView) });
export type CalendarFeedsAnswer = z.infer<typeof CalendarFeedsAnswer>;

export const AddCalendarFeedInput = z.strictObject({
  /** Made by the client when the form opens (`cfd_` and a UUIDv7 in hex), sent with every retry. */
  feedId: CalendarFeedId,
  label: CalendarFeed.shape.label,
  /** Read by the use case, which refuses one that is no calendar's with a code of its own. */
  address: z.string().max(4000),
});
export type AddCalendarFeedInput = z.infer<typeof AddCalendarFeedInput>;

export const RemoveCalendarFeedInput = z.strictObject({ feedId: CalendarFeedId });
export type RemoveCalendarFeedInput = z.infer<typeof RemoveCalendarFeedInput>;
