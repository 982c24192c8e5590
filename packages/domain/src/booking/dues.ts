import type { PersonId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { Booking, Seat } from "./booking.ts";
import { type BookingDueKind, remindAt } from "./due.ts";

export type BookingDue = {
  readonly kind: BookingDueKind;
  readonly personId: PersonId;
  readonly at: Instant;
};

/** One that is already due is left out: nobody is reminded late of what they booked just now. */
const reminders = (start: Instant, personId: PersonId, since: Instant): readonly BookingDue[] =>
  (["remind_day", "remind_hour"] as const)
    .map((kind) => ({ kind, personId, at: remindAt(kind, start) }))
    .filter(({ at }) => at > since);

/**
 * What has to happen later about the mentor, and the one mentee if there is one, if nobody moves.
 * Every revision replaces the whole set. A group that was called off is due at once, as `expire`: the
 * seats that are left are given back.
 *
 * @param since when the present revision began
 */
export const bookingDues = (booking: Booking, since: Instant): readonly BookingDue[] => {
  const { status, mentorId, menteeId, start, expiresAt } = booking;
  switch (status) {
    case "requested":
      return expiresAt === undefined ? [] : [{ kind: "expire", personId: mentorId, at: expiresAt }];
    case "confirmed":
      return [mentorId, ...(menteeId === undefined ? [] : [menteeId])].flatMap((personId) =>
        reminders(start, personId, since),
      );
    case "cancelled":
      return booking.kind === "group" ? [{ kind: "expire", personId: mentorId, at: since }] : [];
  }
};

/** What has to happen later about a mentee with a seat. */
export const seatDues = (
  { status, start, menteeId }: Pick<Seat, "status" | "start" | "menteeId">,
  since: Instant,
): readonly BookingDue[] => (status === "taken" ? reminders(start, menteeId, since) : []);
