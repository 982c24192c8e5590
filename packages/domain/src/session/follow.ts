import type { Booking } from "../booking/index.ts";
import type { MentorshipId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { act } from "./act.ts";
import type { SessionError } from "./errors.ts";
import type { Session } from "./session.ts";

/** What was written when the time was booked is the first agenda. */
const firstAgenda = ({ topic, bookedBy, menteeId, createdAt }: Booking): Pick<Session, "agenda"> =>
  topic === ""
    ? {}
    : {
        agenda: { text: topic, by: bookedBy === menteeId ? "mentee" : "mentor", at: createdAt },
      };

/** The session of a booking that two people have confirmed. */
export const sessionOf = (
  booking: Booking,
  mentorshipId: MentorshipId | null,
): Result<Session, SessionError> => {
  const { id, mentorId, menteeId, start, end, status, revision } = booking;
  if (menteeId === undefined) return err({ code: "session.of_a_group" });
  if (status !== "confirmed") return err({ code: "session.illegal_transition" });
  return ok({
    id,
    ...(mentorshipId !== null && { mentorshipId }),
    mentorId,
    menteeId,
    start,
    end,
    status: "confirmed",
    ...firstAgenda(booking),
    attendance: {},
    actionItems: [],
    decisions: [],
    bookingRevision: revision,
    revision: 1,
  });
};

/**
 * The session after its booking moved or was cancelled. Unchanged, the same revision included, when
 * it knows this revision of the booking already, so that late and doubled news do no harm.
 */
export const follow = (session: Session, booking: Booking): Result<Session, SessionError> => {
  const { start, end, status, revision: bookingRevision, updatedAt } = booking;
  if (bookingRevision <= session.bookingRevision) return ok(session);
  return status === "cancelled"
    ? act(session, { action: "cancel", bookingRevision }, "system", updatedAt)
    : act(session, { action: "move", start, end, bookingRevision }, "system", updatedAt);
};
