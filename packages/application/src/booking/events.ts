import type { DomainEvent } from "@waymark/contracts/event";
import type { Booking, Seat } from "@waymark/domain/booking";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type Deps = { readonly ids: Pick<Ids, "newEventId"> };

type BookingFact = "requested" | "confirmed" | "rescheduled" | "cancelled";
type SeatFact = "seat_taken" | "seat_waiting" | "seat_promoted";

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

const aboutSeat = (
  { ids }: Deps,
  { sessionId, mentorId, menteeId, revision }: Seat,
  at: Instant,
) => ({ id: ids.newEventId(), at, v: 1 as const, sessionId, mentorId, menteeId, revision });

/** Carries the seat's own revision. */
export const seatEvent = (deps: Deps, fact: SeatFact, seat: Seat, at: Instant): DomainEvent => ({
  ...aboutSeat(deps, seat, at),
  type: `booking.${fact}`,
});

/** @param former what the mentee had until now */
export const seatReleasedEvent = (
  deps: Deps,
  seat: Seat,
  former: "taken" | "waiting",
  at: Instant,
): DomainEvent => ({ ...aboutSeat(deps, seat, at), type: "booking.seat_released", former });
