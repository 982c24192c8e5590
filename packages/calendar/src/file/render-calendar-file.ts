import type { CalendarAttendee, RenderCalendarFile } from "@waymark/application/ports";
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from "ical-generator";
import { calendarText } from "../ics/calendar-text.ts";
import { eventData, partyData } from "../ics/event-data.ts";
import { prodId } from "../ics/prod-id.ts";

const participations = {
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  "needs-action": ICalAttendeeStatus.NEEDSACTION,
} as const satisfies Record<CalendarAttendee["participation"], unknown>;

/**
 * One event for a mail (RFC 5545, RFC 5546): UTC times, lines folded at 75 octets, CRLF after every
 * line. There is no alarm in it, since the product sends reminders. The MIME type has the method,
 * which mail programs need to offer the event.
 */
export const renderCalendarFile: RenderCalendarFile = (event, sentAt) => {
  const method = event.status === "cancelled" ? "CANCEL" : "REQUEST";
  const calendar = ical({ prodId, method: ICalCalendarMethod[method] });
  calendar.createEvent({
    ...eventData(event, sentAt),
    attendees: event.attendees.map((attendee) => ({
      ...partyData(attendee),
      role: ICalAttendeeRole.REQ,
      status: participations[attendee.participation],
      rsvp: attendee.asksForReply,
    })),
  });
  return {
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendarText(calendar),
  };
};
