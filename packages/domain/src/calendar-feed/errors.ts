import * as z from "zod";

/** Why a foreign calendar could not be fetched or read. */
export const CalendarFeedFailureCode = z.enum([
  /** No http(s) or webcal address, or one with a password in it. */
  "calendar_feed.invalid_address",
  /** The address, or where it leads, is not a public one. */
  "calendar_feed.address_refused",
  "calendar_feed.too_many_redirects",
  "calendar_feed.unreachable",
  "calendar_feed.too_slow",
  /** The source knows no such calendar, or no longer shows it. */
  "calendar_feed.source_refused",
  "calendar_feed.source_failed",
  "calendar_feed.not_a_calendar",
  "calendar_feed.malformed",
  "calendar_feed.too_large",
  "calendar_feed.too_many_events",
]);
export type CalendarFeedFailureCode = z.infer<typeof CalendarFeedFailureCode>;

export const calendarFeedErrorCodes = [
  ...CalendarFeedFailureCode.options,
  "calendar_feed.not_found",
  "calendar_feed.already_added",
  "calendar_feed.limit_reached",
] as const;
export type CalendarFeedErrorCode = (typeof calendarFeedErrorCodes)[number];
export type CalendarFeedError = { readonly code: CalendarFeedErrorCode };
