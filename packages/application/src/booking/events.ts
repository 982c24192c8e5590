import type { DomainEvent } from "@waymark/contracts/event";
import type { Booking, Seat } from "@waymark/domain/booking";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type Deps = { readonly ids: Pick<Ids, "newEventId"> };

type BookingFact = "requested" | "confirmed" | "rescheduled" | "cancelled";
type SeatFact = "seat_taken" | "seat_waiting" | "seat_released" | "seat_promoted";

export const bookingEvent = (
  { ids }: Deps,
  fact: BookingFact,
  { id, mentorId, revision }: Booking,
  at: Instant,
): DomainEvent => ({
  id: ids.newEventId(),
  at,
  v: 1,
  type: `booking.${fact}`,
  sessionId: id,
  mentorId,
  revision,
});

/** Carries the seat's own revision. */
export const seatEvent = (
  { ids }: Deps,
  fact: SeatFact,
  { sessionId, mentorId, menteeId, revision }: Seat,
  at: Instant,
): DomainEvent => ({
  id: ids.newEventId(),
  at,
  v: 1,
  type: `booking.${fact}`,
  sessionId,
  mentorId,
  menteeId,
  revision,
});
