/** What may have to happen later about a booking, to one person each. */
export const bookingDueKinds = ["remind_day", "remind_hour", "expire"] as const;
export type BookingDueKind = (typeof bookingDueKinds)[number];
