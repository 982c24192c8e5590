import type { Instant } from "@waymark/domain/time";
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import type { CalendarEvent } from "./calendar-event.ts";
import { cleanText, cleanValue } from "./clean-value.ts";

const participations = {
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  "needs-action": ICalAttendeeStatus.NEEDSACTION,
} as const satisfies Record<CalendarEvent["attendees"][number]["participation"], unknown>;

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent["status"], unknown>;

const party = (someone: { readonly displayName: string; readonly emailAddress: string }) => ({
  // The writer refuses a party without a name, and a name may be nothing but control characters.
  name: cleanValue(someone.displayName) || cleanValue(someone.emailAddress),
  email: cleanValue(someone.emailAddress),
});

/**
 * Writes a calendar file with one event (RFC 5545, RFC 5546): UTC times, lines folded at 75 octets,
 * CRLF after every line.
 *
 * @param now becomes DTSTAMP: when the message is written, not when the event was made
 * @returns a MIME type with the method, which mail programs need to offer the event, and the file
 */
export const calendarFile = (
  event: CalendarEvent,
  now: Instant,
): { readonly contentType: string; readonly content: string } => {
  const calendar = ical({
    prodId: { company: "Waymark", product: "Calendar" },
    method: ICalCalendarMethod[event.method],
  });
  calendar.createEvent({
    id: cleanValue(event.uid),
    sequence: event.sequence,
    stamp: now,
    start: event.start,
    end: event.end,
    status: statuses[event.status],
    summary: cleanValue(event.summary),
    description: cleanText(event.description),
    ...(event.url !== undefined && { url: cleanValue(event.url) }),
    organizer: party(event.organizer),
    attendees: event.attendees.map((attendee) => ({
      ...party(attendee),
      role: ICalAttendeeRole.REQ,
      status: participations[attendee.participation],
      rsvp: attendee.asksForReply,
    })),
  });
  return {
    contentType: `text/calendar; charset=utf-8; method=${event.method}`,
    // The writer leaves out the line break at the end, which RFC 5545, 3.1 asks for.
    content: `${calendar.toString()}\r\n`,
  };
};
