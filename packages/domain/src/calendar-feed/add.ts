import type { CalendarFeedId, PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { CalendarFeed } from "./calendar-feed.ts";
import type { CalendarFeedError } from "./errors.ts";
import { parseFeedAddress } from "./feed-address.ts";

export const feedsPerPersonMax = 5;

/** A new feed, to be tried at once. @param existing the person's feeds. */
export const addCalendarFeed = (
  existing: readonly CalendarFeed[],
  input: {
    readonly id: CalendarFeedId;
    readonly personId: PersonId;
    readonly label: string;
    readonly address: string;
  },
  now: Instant,
): Result<CalendarFeed, CalendarFeedError> => {
  const address = parseFeedAddress(input.address);
  if (!address.ok) return address;
  if (existing.some((feed) => feed.address === address.value)) {
    return err({ code: "calendar_feed.already_added" });
  }
  if (existing.length >= feedsPerPersonMax) return err({ code: "calendar_feed.limit_reached" });
  return ok({
    ...input,
    address: address.value,
    addedAt: now,
    nextTryAt: now,
    consecutiveFailures: 0,
    version: 1,
  });
};
