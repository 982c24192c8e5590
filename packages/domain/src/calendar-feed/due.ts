/** What may have to happen later about a feed. */
export const calendarFeedDueKinds = ["refresh_feed"] as const;
