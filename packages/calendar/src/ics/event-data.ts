import type { CalendarEvent, CalendarParty } from "@waymark/application/ports";
import type { Instant } from "@waymark/domain/time";
import { ICalEventStatus } from "ical-generator";
import { cleanText, cleanValue } from "./clean-value.ts";

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent["status"], unknown>;

// In a parameter a backslash is a backslash (RFC 5545, 3.2), but ical.js, and so Thunderbird, reads
// `\n` as a line break there.
const parameterValue = (text: string): string => cleanValue(text.replaceAll("\\", "/"));

export const partyData = (someone: CalendarParty) => ({
  // The writer refuses a party without a name, and a name may be nothing but control characters.
  name: parameterValue(someone.displayName) || parameterValue(someone.emailAddress),
  email: cleanValue(someone.emailAddress),
});

/** What every event has, whether it is sent or subscribed to; with times in UTC. */
export const eventData = (event: CalendarEvent, stamp: Instant) => ({
  id: cleanValue(event.uid),
  sequence: event.sequence,
  stamp,
  start: event.start,
  end: event.end,
  status: statuses[event.status],
  summary: cleanValue(event.summary),
  description: cleanText(event.description),
  ...(event.location !== undefined && { location: cleanValue(event.location) }),
  ...(event.url !== undefined && { url: cleanValue(event.url) }),
  organizer: partyData(event.organizer),
});
