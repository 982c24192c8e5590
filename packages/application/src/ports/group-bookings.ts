import type { OfferingId, PersonId, SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { TimeWindow } from "./busy-times.ts";

/** A group session that somebody has a seat in. */
export type GroupBooking = {
  readonly sessionId: SessionId;
  readonly start: Instant;
  readonly seats: number;
  readonly seatsTaken: number;
};

export type GroupBookings = {
  /** Those of one offering that start in the window and are not cancelled, ascending. */
  readonly ofOffering: (
    mentorId: PersonId,
    offeringId: OfferingId,
    window: TimeWindow,
  ) => Promise<readonly GroupBooking[]>;
};
