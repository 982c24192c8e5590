import type { PersonId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { Booking, Seat, ShownTime } from "./booking.ts";

/** A mentee's first place in a group session, or the place of one who comes back to it. */
export const newSeat = (
  booking: Booking,
  mentee: { readonly menteeId: PersonId; readonly shown: ShownTime },
  status: "taken" | "waiting",
  former: Seat | null,
  now: Instant,
): Seat => ({
  sessionId: booking.id,
  menteeId: mentee.menteeId,
  mentorId: booking.mentorId,
  start: booking.start,
  end: booking.end,
  status,
  shown: mentee.shown,
  since: former?.status === "waiting" ? former.since : now,
  revision: former === null ? 0 : former.revision + 1,
});

export const changeSeat = (seat: Seat, status: Seat["status"]): Seat => ({
  ...seat,
  status,
  revision: seat.revision + 1,
});

/** The order in which those who wait get a seat; two of one moment by their ids. */
export const inRow = (seats: readonly Seat[]): readonly Seat[] =>
  seats
    .filter(({ status }) => status === "waiting")
    .toSorted((a, b) => (`${a.since}${a.menteeId}` < `${b.since}${b.menteeId}` ? -1 : 1));
