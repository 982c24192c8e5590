import type { Offering } from "../availability/index.ts";
import type { PersonId, SeriesId, SessionId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { BookedTime } from "./act.ts";
import type { Booking } from "./booking.ts";
import { lapsesAt } from "./policy.ts";

export type BookingWish = {
  readonly id: SessionId;
  readonly mentorId: PersonId;
  /** Nobody for a group, whose mentees take seats. */
  readonly menteeId?: PersonId | undefined;
  readonly bookedBy: PersonId;
  readonly offering: Offering;
  readonly time: BookedTime;
  readonly topic: string;
  readonly seriesId?: SeriesId | undefined;
};

/**
 * A new booking. It waits for the mentor only where the offering says so and somebody else than the
 * mentor's side made it: who books for themselves has agreed already.
 */
export const book = (wish: BookingWish, bookedAs: "mentor" | "mentee", now: Instant): Booking => {
  const { offering, time } = wish;
  const isAsked = offering.approval === "mentor" && bookedAs === "mentee";
  return {
    id: wish.id,
    mentorId: wish.mentorId,
    ...(wish.menteeId !== undefined && { menteeId: wish.menteeId }),
    bookedBy: wish.bookedBy,
    offeringId: offering.id,
    kind: offering.kind,
    title: offering.title,
    ...time,
    seats: offering.seats,
    seatsTaken: 1,
    seatChanges: 0,
    topic: wish.topic,
    meetingUrl: offering.meetingUrl,
    status: isAsked ? "requested" : "confirmed",
    ...(isAsked && { expiresAt: lapsesAt(now, time.start) }),
    ...(wish.seriesId !== undefined && { seriesId: wish.seriesId }),
    createdAt: now,
    updatedAt: now,
    revision: 0,
  };
};
