import { type Booking, menteeBuckets, mentorBuckets } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";

/** A quarter of an hour that a booking takes from one of its people. */
export type PersonTime = {
  readonly personId: PersonId;
  readonly side: "mentor" | "mentee";
  readonly bucket: Instant;
};

export const mentorTime = (
  booking: Pick<Booking, "mentorId" | "start" | "end" | "breakMinutes">,
): readonly PersonTime[] =>
  mentorBuckets(booking).map((bucket) => ({ personId: booking.mentorId, side: "mentor", bucket }));

export const menteeTime = (
  menteeId: PersonId,
  time: Pick<Booking, "start" | "end">,
): readonly PersonTime[] =>
  menteeBuckets(time).map((bucket) => ({ personId: menteeId, side: "mentee", bucket }));

/** All that a booking of two takes; of a group the mentor's part, as seats take the others. */
export const bookingTime = (booking: Booking): readonly PersonTime[] => [
  ...mentorTime(booking),
  ...(booking.menteeId === undefined ? [] : menteeTime(booking.menteeId, booking)),
];

const keyOf = ({ personId, bucket }: Pick<PersonTime, "personId" | "bucket">): string =>
  `${personId} ${bucket}`;

/** What of `times` is not in `others`. */
export const without = <Time extends Pick<PersonTime, "personId" | "bucket">>(
  times: readonly Time[],
  others: readonly Pick<PersonTime, "personId" | "bucket">[],
): readonly Time[] => {
  const left = new Set(others.map(keyOf));
  return times.filter((time) => !left.has(keyOf(time)));
};

/** What of `times` is in `others`, too. */
export const within = <Time extends Pick<PersonTime, "personId" | "bucket">>(
  times: readonly Time[],
  others: readonly Pick<PersonTime, "personId" | "bucket">[],
): readonly Time[] => without(times, without(times, others));
