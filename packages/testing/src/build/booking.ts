import { Booking } from "@waymark/domain/booking";
import { numberedId } from "./id.ts";

const shown = {
  timeZone: "Europe/Berlin",
  date: "2026-03-04",
  time: "10:00",
  utcOffsetMinutes: 60,
};

/** A session of an hour, booked at once: mentor is person 1, mentee is person 2. */
export const buildBooking = (number: number, overrides: object = {}): Booking =>
  Booking.parse({
    id: numberedId("session", number),
    mentorId: numberedId("person", 1),
    menteeId: numberedId("person", 2),
    bookedBy: numberedId("person", 2),
    offeringId: numberedId("offering", 1),
    kind: "session",
    title: "A session on your next step",
    start: "2026-03-04T09:00:00.000Z",
    end: "2026-03-04T10:00:00.000Z",
    breakMinutes: 0,
    seats: 1,
    seatsTaken: 1,
    seatChanges: 0,
    topic: "How do I say no to work that I would love to do myself?",
    meetingUrl: "https://meet.example/secret-room",
    status: "confirmed",
    counted: { day: "2026-03-04", week: "2026-03-02", month: "2026-03" },
    shownToMentor: shown,
    shownToMentee: shown,
    createdAt: "2026-03-02T09:00:00.000Z",
    updatedAt: "2026-03-02T09:00:00.000Z",
    revision: 0,
    ...overrides,
  });
