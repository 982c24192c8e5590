import { Booking, Seat } from "@waymark/domain/booking";
import { buildBooking } from "./booking.ts";
import { numberedId } from "./id.ts";

/** A group of two seats of which none is counted; seats are put beside it. */
export const buildGroup = (number: number, overrides: Partial<Booking> = {}): Booking => {
  const { menteeId: _menteeId, shownToMentee: _shown, ...rest } = buildBooking(number);
  return Booking.parse({ ...rest, kind: "group", seats: 2, seatsTaken: 0, ...overrides });
};

/** The seat of the person of that number in a group. */
export const buildSeat = (group: Booking, person: number, overrides: Partial<Seat> = {}): Seat =>
  Seat.parse({
    sessionId: group.id,
    menteeId: numberedId("person", person),
    mentorId: group.mentorId,
    start: group.start,
    end: group.end,
    status: "taken",
    shown: group.shownToMentor,
    since: group.createdAt,
    revision: 0,
    ...overrides,
  });
