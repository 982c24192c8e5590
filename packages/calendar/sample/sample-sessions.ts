import type { CalendarSession } from "@waymark/application/calendar";
import { Booking, Seat } from "@waymark/domain/booking";
import { Instant, TimeZone } from "@waymark/domain/time";

const hexOf = (id: number): string => `018f3c5a9b7d4e21a6c0d3e4f5a6b${String(id).padStart(3, "0")}`;
const createdAt = Instant.parse("2026-03-05T08:59:00.000Z");
// The Tuesday after the clocks change in Berlin, and after they did in New York.
const start = Instant.parse("2026-03-31T13:00:00.000Z");
const end = Instant.parse("2026-03-31T13:45:00.000Z");

const people = {
  mentor: {
    displayName: "Jonas Weber",
    emailAddress: "jonas@mentors.example",
    timeZone: TimeZone.parse("Europe/Berlin"),
  },
  mentee: {
    displayName: "Amina Yusuf",
    emailAddress: "amina@mentees.example",
    timeZone: TimeZone.parse("America/New_York"),
  },
};

const shown = {
  timeZone: "Europe/Berlin",
  date: "2026-03-31",
  time: "15:00",
  utcOffsetMinutes: 120,
};

const bookingOf = (id: number, changes: object): Booking =>
  Booking.parse({
    id: `ses_${hexOf(id)}`,
    mentorId: `per_${hexOf(101)}`,
    menteeId: `per_${hexOf(102)}`,
    bookedBy: `per_${hexOf(102)}`,
    offeringId: `off_${hexOf(103)}`,
    kind: "session",
    title: "Mentoring session",
    start,
    end,
    breakMinutes: 15,
    seats: 1,
    seatsTaken: 1,
    seatChanges: 0,
    topic: "My first months as a lead; what to let go, and when",
    meetingUrl: "https://meet.waymark.example/amina-and-jonas",
    status: "confirmed",
    counted: { day: "2026-03-31", week: "2026-03-30", month: "2026-03" },
    shownToMentor: shown,
    createdAt,
    updatedAt: createdAt,
    revision: 0,
    ...changes,
  });

const sessionOf = (booking: Booking): CalendarSession => ({
  ...people,
  booking,
  url: `https://waymark.example/sessions/${booking.id}`,
});

/** Changes that the domain would refuse are made after parsing: the writer must not rely on it. */
export const pairSession = ({
  id = 1,
  ...changes
}: Partial<Pick<Booking, "revision" | "start" | "end" | "title" | "topic">> & {
  readonly id?: number;
}): CalendarSession => sessionOf({ ...bookingOf(id, {}), ...changes });

/** As one of five mentees receives it. */
export const groupSession = (): CalendarSession => {
  const booking = bookingOf(2, {
    kind: "group",
    menteeId: undefined,
    title: "Ask me anything: first-time leads",
    topic: "",
    seats: 8,
    seatsTaken: 5,
    seatChanges: 0,
  });
  const seat = Seat.parse({
    sessionId: booking.id,
    menteeId: `per_${hexOf(102)}`,
    mentorId: booking.mentorId,
    start: booking.start,
    end: booking.end,
    status: "taken",
    shown,
    since: createdAt,
    revision: 0,
  });
  return { ...sessionOf(booking), seat };
};
