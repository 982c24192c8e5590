import type { Booking } from "@waymark/domain/booking";
import { type PersonId, SessionId } from "@waymark/domain/id";
import type { Viewer } from "./viewer.ts";
import type { SlotDeps } from "./deps.ts";

type Deps = Pick<SlotDeps, "bookings" | "delegates">;

const mayMove = async (
  { delegates }: Deps,
  { mentorId, menteeId }: Booking,
  personId: PersonId,
): Promise<boolean> =>
  personId === mentorId ||
  personId === menteeId ||
  (await delegates.isDelegate(mentorId, personId));

/**
 * The booking that the viewer is about to move. Anything else, another's booking included, is as good
 * as none: it must not make times look free.
 */
export const findMoving =
  (deps: Deps) =>
  async (
    viewer: Viewer,
    mentorId: PersonId,
    moving: string | undefined,
  ): Promise<Booking | undefined> => {
    const id = SessionId.safeParse(moving);
    if (!id.success || viewer === null) return undefined;
    const booking = await deps.bookings.get(id.data);
    if (booking === null || booking.status === "cancelled") return undefined;
    if (booking.mentorId !== mentorId) return undefined;
    return (await mayMove(deps, booking, viewer.personId)) ? booking : undefined;
  };
