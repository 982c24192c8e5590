import type { Bookings } from "@waymark/application/ports";
import type { Booking } from "@waymark/domain/booking";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { bookingSchema, readBooking } from "./item.ts";
import { listBookings } from "./list-bookings.ts";
import { makeSeats } from "./seat-repository.ts";

const attributesOf = (booking: Booking) => ({
  id: booking.id,
  mentorId: booking.mentorId,
  menteeId: booking.menteeId ?? "",
  start: booking.start,
  revision: booking.revision,
  seatsTaken: booking.seatsTaken,
  seatChanges: booking.seatChanges,
  body: booking,
});

export const makeBookings = (access: TableAccess): Bookings => {
  const bookings = entityOf(bookingSchema, access);
  return {
    ...makeSeats(access),
    get: (id) => readOne(access, bookings.get({ id }), readBooking),
    list: (personId, span, after) => listBookings(access, personId, span, after),
    insert: (booking) =>
      writeOf(
        "booking.insert",
        { code: "booking.id_taken" },
        { Put: bookings.create(attributesOf(booking)) },
      ),
    replace: (read, next) =>
      writeOf(
        "booking.replace",
        { code: "booking.changed_meanwhile" },
        {
          Put: bookings.put(
            attributesOf(next),
            ({ eq }) =>
              `${eq("revision", read.revision)} AND ${eq("seatChanges", read.seatChanges)}`,
          ),
        },
      ),
  };
};
