import type { BookingMailJob } from "@waymark/contracts/job";
import type { Booking, Seat } from "@waymark/domain/booking";
import type { Person } from "@waymark/domain/person";
import { addDays, type Instant } from "@waymark/domain/time";
import { inZoneShown } from "../calendar/index.ts";
import { signLink } from "../link/index.ts";
import type { BookingMailContent } from "../ports/index.ts";
import { type LinkConfig, linkDays, unsubscribeLinks } from "./mail-links.ts";
import { isReminder } from "./reminders.ts";

export type BookingSubject = {
  readonly booking: Booking;
  readonly mentor: Person;
  /** In a group the one who has the seat; nobody in what its host gets. */
  readonly mentee: Person | null;
  readonly seat: Seat | null;
  /** To where more times of the mentor are; null where there is no such page. */
  readonly morePath: string | null;
  readonly agenda: string | undefined;
};

const answerLink = (
  { origin, linkSecret }: LinkConfig,
  { id, mentorId, revision }: Booking,
  now: Instant,
): string => {
  const token = signLink(
    linkSecret,
    { purpose: "answer_booking", sessionId: id, personId: mentorId, revision },
    addDays(now, linkDays),
  );
  return `${origin}/booking-answer/${token}`;
};

/** All that a template may say about a booking, taken from what is stored at the time of sending. */
export const bookingContent = (
  config: LinkConfig,
  { template, personId, at }: BookingMailJob,
  { booking, seat, morePath, agenda, ...people }: BookingSubject,
  now: Instant,
): BookingMailContent => {
  const { origin } = config;
  const mentor = inZoneShown(people.mentor, booking.shownToMentor);
  const mentee =
    people.mentee && inZoneShown(people.mentee, seat === null ? booking.shownToMentee : seat.shown);
  const side = personId === booking.mentorId ? "mentor" : "mentee";
  const session = `${origin}/sessions/${booking.id}`;
  const canAnswer = side === "mentor" && booking.status === "requested";
  return {
    about: "booking",
    template,
    side,
    recipient: side === "mentee" && mentee !== null ? mentee : mentor,
    mentor,
    mentee: mentee ?? undefined,
    booking,
    seat: seat ?? undefined,
    agenda,
    bookedBy: mentee !== null && booking.bookedBy === mentee.id ? "mentee" : "mentor",
    links: {
      session,
      reschedule: `${session}/reschedule`,
      listing: `${origin}${morePath ?? "/"}`,
      search: `${origin}/`,
      ...(canAnswer && { answer: answerLink(config, booking, now) }),
      ...(isReminder(template) && { unsubscribe: unsubscribeLinks(config, personId, now) }),
    },
    at,
  };
};
