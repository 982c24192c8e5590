import type { PersonId } from "../id/index.ts";
import type { Zones } from "../slot/index.ts";
import type { Booking, Seat, ShownTime, ToldTime } from "./booking.ts";
import { hasMoved, shownTime } from "./shown-time.ts";

type Agreed = { readonly personId: PersonId; readonly shown: ShownTime | undefined };

const agreedTimes = (booking: Booking, seats: readonly Seat[]): readonly Agreed[] => [
  { personId: booking.mentorId, shown: booking.shownToMentor },
  ...(booking.menteeId === undefined
    ? []
    : [{ personId: booking.menteeId, shown: booking.shownToMentee }]),
  ...seats
    .filter(({ status }) => status === "taken")
    .map(({ menteeId, shown }) => ({ personId: menteeId, shown })),
];

/**
 * Whose clocks show the start of a booking at another wall time than they were told last, and what
 * they show by the present zone data.
 */
export const movedTimes = (
  zones: Zones,
  booking: Booking,
  seats: readonly Seat[],
): readonly ToldTime[] =>
  agreedTimes(booking, seats).flatMap(({ personId, shown }) => {
    const told = booking.toldSince?.find((one) => one.personId === personId)?.shown ?? shown;
    return told !== undefined && hasMoved(zones, told, booking.start)
      ? [{ personId, shown: shownTime(zones, told.timeZone, booking.start) }]
      : [];
  });

/** The same booking at the same revision: nothing about the session itself has changed. */
export const withTold = (booking: Booking, moved: readonly ToldTime[]): Booking => {
  const kept = (booking.toldSince ?? []).filter(
    (one) => !moved.some(({ personId }) => personId === one.personId),
  );
  return { ...booking, toldSince: [...kept, ...moved] };
};
