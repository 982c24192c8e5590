import { parseFeedAddress } from "@waymark/domain/calendar-feed";
import { FeedRefusal } from "../read/feed-refusal.ts";

/**
 * Where a redirect leads. An address that was asked for over TLS stays on TLS, since whoever reads it
 * on the way can read the calendar.
 */
export const nextHop = (current: URL, location: string | undefined): URL => {
  if (location === undefined || !URL.canParse(location, current)) {
    throw new FeedRefusal("calendar_feed.source_failed");
  }
  const parsed = parseFeedAddress(new URL(location, current).href);
  if (!parsed.ok) throw new FeedRefusal("calendar_feed.address_refused");
  const next = new URL(parsed.value);
  if (current.protocol === "https:" && next.protocol !== "https:") {
    throw new FeedRefusal("calendar_feed.address_refused");
  }
  return next;
};
