import type { Bookings } from "@waymark/application/ports";
import type { Booking, Seat } from "@waymark/domain/booking";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { afterEveryId, beforeEveryId } from "../sweep/shard.ts";
import { bookingSchema } from "./item.ts";
import { readSeat, seatSchema } from "./seat-item.ts";

const changedMeanwhile = { code: "booking.changed_meanwhile" } as const;

const attributesOf = (seat: Seat) => ({
  sessionId: seat.sessionId,
  menteeId: seat.menteeId,
  start: seat.start,
  revision: seat.revision,
  body: seat,
});

type SeatWrites = Pick<
  Bookings,
  "seatOf" | "seatsOf" | "putSeat" | "takeSeat" | "joinRow" | "dropSeat" | "passSeat"
>;

/** Seats, and their count on the booking: bumped, not replaced, as many may be taken at once. */
export const makeSeats = (access: TableAccess): SeatWrites => {
  const seats = entityOf(seatSchema, access);
  const bookings = entityOf(bookingSchema, access);
  return {
    seatOf: (sessionId, menteeId) => readOne(access, seats.get({ sessionId, menteeId }), readSeat),
    seatsOf: (sessionId) =>
      readAllOf(
        access,
        seats.between(
          "bySession",
          { sessionId },
          { menteeId: beforeEveryId },
          { menteeId: afterEveryId },
        ),
        readSeat,
      ),
    putSeat: (seat) =>
      seat.revision === 0
        ? writeOf("seat.insert", changedMeanwhile, { Put: seats.create(attributesOf(seat)) })
        : writeOf("seat.replace", changedMeanwhile, {
            Put: seats.put(attributesOf(seat), ({ eq }) => eq("revision", seat.revision - 1)),
          }),
    takeSeat: ({ id, revision, seats: places }: Booking) =>
      writeOf("booking.takeSeat", changedMeanwhile, {
        Update: bookings.add(
          { id },
          { seatsTaken: 1, seatChanges: 1 },
          ({ eq, lt }) => `${eq("revision", revision)} AND ${lt("seatsTaken", places)}`,
        ),
      }),
    joinRow: ({ id, revision, seats: places }) =>
      writeOf("booking.joinRow", changedMeanwhile, {
        Update: bookings.add(
          { id },
          { seatChanges: 1 },
          ({ eq, gte }) => `${eq("revision", revision)} AND ${gte("seatsTaken", places)}`,
        ),
      }),
    dropSeat: ({ id, revision, seatChanges }) =>
      writeOf("booking.dropSeat", changedMeanwhile, {
        Update: bookings.add(
          { id },
          { seatsTaken: -1, seatChanges: 1 },
          ({ eq }) => `${eq("revision", revision)} AND ${eq("seatChanges", seatChanges)}`,
        ),
      }),
    passSeat: ({ id, revision }) =>
      writeOf("booking.passSeat", changedMeanwhile, {
        Update: bookings.add({ id }, { seatChanges: 1 }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
