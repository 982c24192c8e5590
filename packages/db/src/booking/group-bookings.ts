import type { GroupBookings } from "@waymark/application/ports";
import { isActive } from "@waymark/domain/booking";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { bookingSchema, readBooking } from "./item.ts";

export const makeGroupBookings = (access: TableAccess): GroupBookings => {
  const bookings = entityOf(bookingSchema, access);
  return {
    ofOffering: async (mentorId, offeringId, { from, to }) => {
      const [first, last] = [
        { start: from, id: "" },
        { start: to, id: "" },
      ];
      const query = bookings.between("byMentor", { mentorId }, first, last);
      const found = await readAllOf(access, query, readBooking);
      return found
        .filter(
          (booking) =>
            booking.kind === "group" &&
            booking.offeringId === offeringId &&
            isActive(booking.status),
        )
        .map(({ id, start, seats, seatsTaken }) => ({ sessionId: id, start, seats, seatsTaken }));
    },
  };
};
