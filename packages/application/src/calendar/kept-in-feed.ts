import type { Booking } from "@waymark/domain/booking";
import { addDays, type Instant } from "@waymark/domain/time";

const cancelledDays = 30;
const pastDays = 90;

/**
 * Whether a session stands in its people's calendar feed. A cancelled one stays for a month, so that
 * calendars which ask rarely see that it is off instead of keeping it.
 */
export const keptInFeed = (
  { status, end, updatedAt }: Pick<Booking, "status" | "end" | "updatedAt">,
  now: Instant,
): boolean =>
  addDays(end, pastDays) > now &&
  (status !== "cancelled" || addDays(updatedAt, cancelledDays) > now);
