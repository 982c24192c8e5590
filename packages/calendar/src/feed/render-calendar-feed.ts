import type { CalendarEvent, RenderCalendarFeed } from "@waymark/application/ports";
import ical, { ICalCalendarMethod } from "ical-generator";
import { calendarText } from "../ics/calendar-text.ts";
import { cleanValue } from "../ics/clean-value.ts";
import { etagOf } from "../ics/etag-of.ts";
import { eventData } from "../ics/event-data.ts";
import { prodId } from "../ics/prod-id.ts";

const inOrder = (a: CalendarEvent, b: CalendarEvent): number =>
  a.start < b.start || (a.start === b.start && a.uid < b.uid) ? -1 : 1;

/**
 * A calendar to subscribe to, soonest first. An event is stamped with its own last change instead of
 * the time of asking, so the bytes change when a session does and not before. `PUBLISH` forbids
 * attendees (RFC 5546, 3.2.1), and a feed that leaks should not tell their addresses.
 */
export const renderCalendarFeed: RenderCalendarFeed = ({ name, refreshMinutes, events }) => {
  const calendar = ical({
    prodId,
    method: ICalCalendarMethod.PUBLISH,
    name: cleanValue(name),
    ttl: refreshMinutes * 60,
  });
  for (const event of events.toSorted(inOrder)) {
    calendar.createEvent({ ...eventData(event, event.changedAt), lastModified: event.changedAt });
  }
  const content = calendarText(calendar);
  return {
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    content,
    etag: etagOf(content),
  };
};
