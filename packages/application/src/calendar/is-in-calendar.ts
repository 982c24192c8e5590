import type { CalendarSession } from "./calendar-session.ts";

/**
 * Whether a session is, or was, in the calendars of its people. While a request or a place on the
 * waiting list is all there is, nothing is, and neither sees the other's address; the same holds for
 * a request that came to nothing.
 */
export const isInCalendar = ({
  booking: { status, cancellation },
  seat,
}: Pick<CalendarSession, "booking" | "seat">): boolean => {
  if (status === "requested" || seat?.status === "waiting") return false;
  return status === "confirmed" || (cancellation?.cause ?? "cancelled") === "cancelled";
};
