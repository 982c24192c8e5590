import type { Booking } from "@waymark/domain/booking";
import type { Zones } from "@waymark/domain/slot";
import type { CalendarAttendee, CalendarEvent } from "../ports/index.ts";
import type { CalendarSession } from "./calendar-session.ts";
import { sessionDescription } from "./session-description.ts";

/** What is the same for every event. */
export type CalendarPlatform = {
  /** The organiser: the address that mails are sent from. */
  readonly emailAddress: string;
  /** What follows the `@` in calendar UIDs. It must never change: a UID is for life. */
  readonly calendarDomain: string;
  readonly zones: Zones;
};

const statusOf = ({ booking, seat }: CalendarSession): CalendarEvent["status"] => {
  if (booking.status === "cancelled" || seat?.status === "released") return "cancelled";
  return booking.status === "requested" ? "tentative" : "confirmed";
};

/** Nobody is asked for a reply: it would go to the platform, which takes answers on its own pages. */
const attendeesOf = ({ booking, mentor, mentee }: CalendarSession): readonly CalendarAttendee[] => {
  const asksForReply = false;
  const mentorComes = booking.status === "requested" ? "needs-action" : "accepted";
  const host = { ...mentor, participation: mentorComes, asksForReply } as const;
  return mentee === undefined
    ? [host]
    : [host, { ...mentee, participation: "accepted", asksForReply }];
};

/** What a session's calendar entry is known by: for life, whatever is changed about it. */
export const sessionUid = ({ id }: Booking, { calendarDomain }: CalendarPlatform): string =>
  `${id}@${calendarDomain}`;

/**
 * A session as a calendar entry. A seat can change while the group's session does not, so its own
 * revision counts, too: the sum of both never falls.
 */
export const sessionEvent = (
  session: CalendarSession,
  platform: CalendarPlatform,
): CalendarEvent => {
  const { booking, mentor, mentee, seat, url } = session;
  const names = [mentee?.displayName, mentor.displayName].filter((name) => name !== undefined);
  return {
    uid: sessionUid(booking, platform),
    sequence: booking.revision + (seat?.revision ?? 0),
    status: statusOf(session),
    start: booking.start,
    end: booking.end,
    summary: `${booking.title}: ${names.join(" and ")}`,
    description: sessionDescription(session, platform.zones),
    location: booking.meetingUrl ?? undefined,
    url,
    organizer: { displayName: "Waymark", emailAddress: platform.emailAddress },
    attendees: attendeesOf(session),
  };
};
