import type { BookingMailContent } from "@waymark/application/ports";
import { Booking, Seat } from "@waymark/domain/booking";
import { BookingMailTemplate } from "@waymark/domain/delivery";
import { Instant, TimeZone } from "@waymark/domain/time";

const origin = "https://waymark.example";
const hex = "018f3c5a9b7d4e21a6c0d3e4f5a6b7c8";
const session = `${origin}/sessions/ses_${hex}`;

const mentor = {
  displayName: "Jonas Weber",
  timeZone: TimeZone.parse("Europe/Berlin"),
  emailAddress: "jonas@mentors.example",
};
const mentee = {
  displayName: "Amina Yusuf",
  timeZone: TimeZone.parse("Asia/Dubai"),
  emailAddress: "amina@mentees.example",
};

const shown = {
  timeZone: "Europe/Berlin",
  date: "2026-03-31",
  time: "15:00",
  utcOffsetMinutes: 120,
};
const at = Instant.parse("2026-03-05T09:00:00.000Z");

const booking = Booking.parse({
  id: `ses_${hex}`,
  mentorId: `per_${"1".repeat(32)}`,
  menteeId: `per_${"2".repeat(32)}`,
  bookedBy: `per_${"2".repeat(32)}`,
  offeringId: `off_${hex}`,
  kind: "session",
  title: "First steps as a lead",
  start: "2026-03-31T13:00:00.000Z",
  end: "2026-03-31T13:45:00.000Z",
  breakMinutes: 10,
  seats: 1,
  seatsTaken: 1,
  seatChanges: 0,
  topic:
    "How do I say no to work that I would love to do myself?\nI will bring two examples from last month.",
  meetingUrl: "https://meet.example/jonas-weber/x7k-2pq",
  status: "confirmed",
  counted: { day: "2026-03-31", week: "2026-03-30", month: "2026-03" },
  shownToMentor: shown,
  shownToMentee: shown,
  createdAt: at,
  updatedAt: at,
  revision: 0,
});

const { menteeId: _menteeId, ...withoutMentee } = booking;
const group = Booking.parse({
  ...withoutMentee,
  kind: "group",
  title: "Circle of new leads",
  end: "2026-03-31T14:30:00.000Z",
  seats: 8,
  seatsTaken: 5,
});

const seatOf = (status: Seat["status"], revision: number): Seat =>
  Seat.parse({
    sessionId: group.id,
    menteeId: booking.menteeId,
    mentorId: group.mentorId,
    start: group.start,
    end: group.end,
    status,
    shown,
    since: at,
    revision,
  });

type Stand = Pick<BookingMailContent, "side" | "booking"> & Partial<BookingMailContent>;

const cancelledBy = (by: "mentor" | "mentee" | "system", cause: string, note?: string): Booking =>
  Booking.parse({
    ...booking,
    status: "cancelled",
    cancellation: { cause, by, at, ...(note !== undefined && { note }) },
    revision: 1,
  });

const requested = Booking.parse({
  ...booking,
  status: "requested",
  expiresAt: "2026-03-07T09:00:00.000Z",
});
const moved = Booking.parse({
  ...booking,
  move: { from: "2026-03-24T13:00:00.000Z", by: "mentee", at },
  revision: 1,
});
const agreedOtherwise = Booking.parse({
  ...booking,
  shownToMentor: { ...shown, time: "14:00", utcOffsetMinutes: 60 },
  shownToMentee: { ...shown, timeZone: "Asia/Dubai", time: "17:00", utcOffsetMinutes: 240 },
});
const calledOff = cancelledBy(
  "mentor",
  "cancelled",
  "I have to travel at short notice. The week after suits me well.",
);
const declined = cancelledBy("mentor", "declined", "I am away that week; any day after works.");

/** What each template speaks of, as the product would fill it. */
const stands: Readonly<Record<BookingMailTemplate, Stand>> = {
  booking_request_mentor: { side: "mentor", booking: requested },
  booking_request_mentee: { side: "mentee", booking: requested },
  booking_confirmed_mentor: { side: "mentor", booking },
  booking_confirmed_mentee: { side: "mentee", booking },
  booking_declined_mentee: { side: "mentee", booking: declined },
  booking_expired_mentor: { side: "mentor", booking: cancelledBy("system", "expired") },
  booking_expired_mentee: { side: "mentee", booking: cancelledBy("system", "expired") },
  booking_withdrawn_mentor: { side: "mentor", booking: cancelledBy("mentee", "withdrawn") },
  booking_rescheduled_mentor: { side: "mentor", booking: moved },
  booking_rescheduled_mentee: { side: "mentee", booking: moved },
  booking_cancelled_mentor: { side: "mentor", booking: calledOff },
  booking_cancelled_mentee: { side: "mentee", booking: calledOff },
  booking_seat_taken: { side: "mentee", booking: group, seat: seatOf("taken", 0) },
  booking_seat_waiting: { side: "mentee", booking: group, seat: seatOf("waiting", 0) },
  booking_seat_promoted: { side: "mentee", booking: group, seat: seatOf("taken", 1) },
  booking_seat_released: { side: "mentee", booking: group, seat: seatOf("released", 1) },
  booking_wall_time_moved: { side: "mentor", booking: agreedOtherwise },
  booking_reminder_day: { side: "mentee", booking },
  booking_reminder_hour: { side: "mentor", booking },
};

const filled = (template: BookingMailTemplate, stand: Stand): BookingMailContent => ({
  about: "booking",
  template,
  recipient: stand.side === "mentor" ? mentor : mentee,
  mentor,
  mentee,
  bookedBy: "mentee",
  links: {
    session,
    reschedule: `${session}/reschedule`,
    listing: `${origin}/mentors/jonas-weber`,
    search: `${origin}/`,
    ...(stand.side === "mentor" &&
      stand.booking.status === "requested" && {
        answer: `${origin}/booking-answer/eyJwdXJwb3NlIjoiYW5zd2VyIn0.c2lnbmF0dXJl`,
      }),
    unsubscribe: {
      page: `${origin}/unsubscribe/eyJwdXJwb3NlIjoic3RvcCJ9.c2lnbmF0dXJl`,
      oneClick: `${origin}/api/unsubscribe/eyJwdXJwb3NlIjoic3RvcCJ9.c2lnbmF0dXJl`,
    },
  },
  at,
  ...stand,
});

/** A full content for a template: every optional field that the product would fill is filled. */
export const sampleBooking = (template: BookingMailTemplate): BookingMailContent =>
  filled(template, stands[template]);

export const bookingTemplates = BookingMailTemplate.options;

const calledOffGroup = Booking.parse({
  ...group,
  status: "cancelled",
  cancellation: calledOff.cancellation,
  revision: 1,
});
const host = { side: "mentor", mentee: undefined } as const;

/** What one template says in situations that differ by more than their words. */
export const bookingSituations: Readonly<Record<string, BookingMailContent>> = {
  "booking_reminder_day.agenda": filled("booking_reminder_day", {
    side: "mentor",
    booking,
    agenda: "Two offers.\nHow to say no to one of them.",
  }),
  "booking_confirmed_mentor.accepted": filled("booking_confirmed_mentor", {
    side: "mentor",
    booking: { ...booking, revision: 1 },
  }),
  "booking_confirmed_mentee.by-the-mentor": filled("booking_confirmed_mentee", {
    side: "mentee",
    booking,
    bookedBy: "mentor",
  }),
  "booking_confirmed_mentor.group": filled("booking_confirmed_mentor", {
    ...host,
    booking: { ...group, seatsTaken: 1 },
  }),
  "booking_rescheduled_mentor.requested": filled("booking_rescheduled_mentor", {
    side: "mentor",
    booking: { ...moved, status: "requested", expiresAt: requested.expiresAt },
  }),
  "booking_rescheduled_mentee.requested": filled("booking_rescheduled_mentee", {
    side: "mentee",
    booking: { ...moved, status: "requested", expiresAt: requested.expiresAt },
  }),
  "booking_cancelled_mentor.by-the-mentee": filled("booking_cancelled_mentor", {
    side: "mentor",
    booking: cancelledBy("mentee", "cancelled"),
  }),
  "booking_cancelled_mentor.group": filled("booking_cancelled_mentor", {
    ...host,
    booking: calledOffGroup,
  }),
  "booking_cancelled_mentor.group-left": filled("booking_cancelled_mentor", {
    ...host,
    booking: {
      ...calledOffGroup,
      seatsTaken: 0,
      cancellation: cancelledBy("mentee", "cancelled").cancellation,
    },
  }),
  "booking_cancelled_mentee.group": filled("booking_cancelled_mentee", {
    side: "mentee",
    booking: calledOffGroup,
    seat: seatOf("taken", 0),
  }),
  "booking_cancelled_mentee.waiting": filled("booking_cancelled_mentee", {
    side: "mentee",
    booking: calledOffGroup,
    seat: seatOf("waiting", 0),
  }),
  "booking_reminder_day.group": filled("booking_reminder_day", {
    side: "mentee",
    booking: group,
    seat: seatOf("taken", 0),
  }),
  "booking_reminder_hour.host": filled("booking_reminder_hour", { ...host, booking: group }),
};
