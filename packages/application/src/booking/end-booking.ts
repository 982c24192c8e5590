import type { AppError } from "@waymark/contracts/error";
import { act, type Booking, type BookingMove, type BookingParty } from "@waymark/domain/booking";
import { ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { lowerCounters } from "./counter-writes.ts";
import type { BookingDeps } from "./deps.ts";
import { bookingDueWrites } from "./due-writes.ts";
import { bookingEvent } from "./events.ts";
import { freeLocks } from "./lock-writes.ts";
import { bookingTime } from "./person-time.ts";
import type { BookedAnswer, Decision } from "./wish.ts";

export type Ending = Exclude<BookingMove, { readonly action: "accept" | "reschedule" }>;

/** The end of a booking gives back all that it took: time, counters, due items. */
export const endBooking = (
  deps: BookingDeps,
  booking: Booking,
  move: Ending,
  party: BookingParty,
  now: Instant,
): Result<Decision<BookedAnswer>, AppError> => {
  const ended = act(booking, move, party, now);
  if (!ended.ok) return ended;
  const next = ended.value;
  const { id, status, revision } = next;
  return ok({
    answer: { sessionId: id, status, revision },
    writes: [
      deps.bookings.replace(booking, next),
      ...freeLocks(deps, id, bookingTime(booking)),
      ...lowerCounters(deps, booking),
      ...bookingDueWrites(deps, next, now),
    ],
    events: [bookingEvent(deps, "cancelled", next, now)],
  });
};
