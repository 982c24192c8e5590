import {
  type Booking,
  type BookingDue,
  type BookingDueKind,
  bookingDueKinds,
  bookingDues,
  type Seat,
  seatDues,
} from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";

type Deps = Pick<BookingDeps, "dues" | "ids">;

/** A lapse concerns the mentor alone. */
const kindsOf = ({ mentorId }: Booking, personId: PersonId): readonly BookingDueKind[] =>
  bookingDueKinds.filter((kind) => kind !== "expire" || personId === mentorId);

const dueWritesFor = (
  { dues, ids }: Deps,
  booking: Booking,
  personId: PersonId,
  wanted: readonly BookingDue[],
  kinds: readonly BookingDueKind[] = bookingDueKinds,
): readonly Write[] =>
  kindsOf(booking, personId)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => {
      const due = wanted.find((one) => one.kind === kind && one.personId === personId);
      const id = ids.derivedDueId(booking.id, personId, kind);
      return due === undefined
        ? dues.cancel(id)
        : dues.schedule({
            id,
            at: due.at,
            kind,
            sessionId: booking.id,
            mentorId: booking.mentorId,
            personId,
            revision: booking.revision,
          });
    });

/**
 * Makes the due items of a booking's two people those of this revision: there is one id per person
 * and kind, so what a former revision wanted is either replaced or cancelled.
 *
 * @param kinds those that may stand before or after: a move needs the room of the others
 */
export const bookingDueWrites = (
  deps: Deps,
  booking: Booking,
  now: Instant,
  kinds: readonly BookingDueKind[] = bookingDueKinds,
): readonly Write[] => {
  const wanted = bookingDues(booking, now);
  const people = [booking.mentorId, ...(booking.menteeId === undefined ? [] : [booking.menteeId])];
  return people.flatMap((personId) => dueWritesFor(deps, booking, personId, wanted, kinds));
};

/** The same for a mentee with a seat. */
export const seatDueWrites = (
  deps: Deps,
  booking: Booking,
  seat: Seat,
  now: Instant,
): readonly Write[] => dueWritesFor(deps, booking, seat.menteeId, seatDues(seat, now));
