import { limitPeriodsOf, Offering } from "../../src/availability/index.ts";
import { type BookedTime, book, type Booking, shownTime } from "../../src/booking/index.ts";
import { OfferingId, PersonId, SessionId } from "../../src/id/index.ts";
import { createZones, intlOffsetAt } from "../../src/slot/index.ts";
import { addMinutes, Instant, TimeZone } from "../../src/time/index.ts";

export const zones = createZones(intlOffsetAt());
export const berlin = TimeZone.parse("Europe/Berlin");
export const tokyo = TimeZone.parse("Asia/Tokyo");
export const mentorId = PersonId.parse(`per_${"a".repeat(32)}`);
export const menteeId = PersonId.parse(`per_${"b".repeat(32)}`);
export const now = Instant.parse("2026-03-02T09:00:00.000Z");

export const offering = (overrides: object = {}): Offering =>
  Offering.parse({
    id: OfferingId.parse(`off_${"d".repeat(32)}`),
    kind: "session",
    title: "A session on your next step",
    description: "",
    durationMinutes: 60,
    stepMinutes: 60,
    approval: "automatic",
    audience: "everyone",
    seats: 1,
    meetingUrl: null,
    open: true,
    ...overrides,
  });

/** An hour from that start, with a break of a quarter of an hour. */
export const timeAt = (start: Instant): BookedTime => {
  const shownToMentor = shownTime(zones, berlin, start);
  return {
    start,
    end: addMinutes(start, 60),
    breakMinutes: 15,
    counted: limitPeriodsOf(shownToMentor.date),
    shownToMentor,
    shownToMentee: shownTime(zones, tokyo, start),
  };
};

/** Booked by its mentee at `now`, for two days later. */
export const bookingOf = (overrides: object = {}, start = addMinutes(now, 2880)): Booking => {
  const made = offering(overrides);
  const wish = {
    id: SessionId.parse(`ses_${"c".repeat(32)}`),
    mentorId,
    ...(made.kind !== "group" && { menteeId }),
    bookedBy: menteeId,
    offering: made,
    time: timeAt(start),
    topic: "My next step",
  };
  return book(wish, "mentee", now);
};
