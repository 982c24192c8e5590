import { addMinutes, addMs, type Instant, msBetween } from "../time/index.ts";
import type { BookingStatus } from "./booking.ts";

/** What may have to happen later about a booking, to one person each. */
export const bookingDueKinds = ["remind_day", "remind_hour", "expire"] as const;
export type BookingDueKind = (typeof bookingDueKinds)[number];

/** What may stand while a booking has that status. */
export const dueKindsOf: Readonly<Record<BookingStatus, readonly BookingDueKind[]>> = {
  requested: ["expire"],
  confirmed: ["remind_day", "remind_hour"],
  /** Of a group: its seats are to be given back. */
  cancelled: ["expire"],
};

export type BookingReminderKind = Exclude<BookingDueKind, "expire">;

const leadMinutes = {
  remind_day: 24 * 60,
  remind_hour: 60,
} as const satisfies Record<BookingReminderKind, number>;

/** When a session's people are reminded of it. */
export const remindAt = (kind: BookingReminderKind, start: Instant): Instant =>
  addMinutes(start, -leadMinutes[kind]);

/**
 * Until when a reminder that is late, after an outage, is still worth its mail: half of its lead. By
 * then the next reminder, or the session itself, is nearer.
 */
export const remindUntil = (kind: BookingReminderKind, start: Instant): Instant => {
  const at = remindAt(kind, start);
  return addMs(at, Math.floor(msBetween(at, start) / 2));
};
