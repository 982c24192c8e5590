import { type Booking, isActive } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import type { BookingDeps } from "./deps.ts";
import type { Wish } from "./wish.ts";

/** How often one start of a group may be called off and begun anew. */
const generationsMax = 50;

export type GroupPlace = {
  readonly id: SessionId;
  /** Null where nobody has a seat yet. */
  readonly booking: Booking | null;
};

/**
 * The group session of a start. Its id is derived, so that two who take the first seat meet on one
 * item; one that was called off leaves its id to calendars, and the next one gets another.
 */
export const findGroup =
  ({ bookings, ids }: Pick<BookingDeps, "bookings" | "ids">) =>
  async ({ offer, start }: Pick<Wish, "offer" | "start">): Promise<GroupPlace> => {
    const { availability, offering } = offer;
    for (let generation = 0; generation < generationsMax; generation += 1) {
      const parts = [availability.mentorId, offering.id, start, String(generation)];
      const id = ids.derivedSessionId("group", ...parts);
      const booking = await bookings.get(id);
      if (booking === null || isActive(booking.status)) return { id, booking };
    }
    throw new Error(`a group session was called off ${generationsMax} times`);
  };
