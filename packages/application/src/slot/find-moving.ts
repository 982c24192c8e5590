import type { Booking } from "@waymark/domain/booking";
import { type PersonId, SessionId } from "@waymark/domain/id";
import type { Viewer } from "./viewer.ts";
import type { SlotDeps } from "./deps.ts";

const isParty = ({ mentorId, menteeId, bookedBy }: Booking, personId: PersonId): boolean =>
  [mentorId, menteeId, bookedBy].includes(personId);

/**
 * The booking that the viewer is about to move. Anything else, another's booking included, is as good
 * as none: it must not make times look free.
 */
export const findMoving =
  (deps: Pick<SlotDeps, "bookings">) =>
  async (
    viewer: Viewer,
    mentorId: PersonId,
    moving: string | undefined,
  ): Promise<Booking | undefined> => {
    const id = SessionId.safeParse(moving);
    if (!id.success || viewer === null) return undefined;
    const booking = await deps.bookings.get(id.data);
    if (booking === null || booking.status === "cancelled") return undefined;
    return booking.mentorId === mentorId && isParty(booking, viewer.personId) ? booking : undefined;
  };
