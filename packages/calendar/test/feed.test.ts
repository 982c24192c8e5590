import type { CalendarEvent } from "@waymark/application/ports";
import { Instant } from "@waymark/domain/time";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { renderCalendarFeed } from "../src/feed/index.ts";
import { hostileText } from "./hostile-text.ts";
import { octetLines, readCalendar } from "./read-calendar.ts";

const changedAt = Instant.parse("2026-03-01T08:00:00.000Z");
const session = (day: string, changes: Partial<CalendarEvent> = {}) => ({
  uid: `ses_${day}@waymark.example`,
  sequence: 1,
  status: "confirmed" as const,
  start: Instant.parse(`2026-03-${day}T13:00:00.000Z`),
  end: Instant.parse(`2026-03-${day}T14:00:00.000Z`),
  summary: "Amina and Jonas",
  description: "Goal: lead a team",
  location: "https://meet.example/abc",
  organizer: { displayName: "Waymark", emailAddress: "hello@waymark.example" },
  attendees: [
    {
      displayName: "Amina",
      emailAddress: "amina@mentees.example",
      participation: "accepted" as const,
      asksForReply: false,
    },
  ],
  changedAt,
  ...changes,
});
const feed = (events: Parameters<typeof renderCalendarFeed>[0]["events"], name = "Waymark") =>
  renderCalendarFeed({ name, refreshMinutes: 30, events });

test("sessions stand in the order of their start, cancelled ones as cancelled", () => {
  const { calendar, events } = readCalendar(
    feed([session("12"), session("09", { status: "cancelled" }), session("11")]).content,
  );
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  const shown = events.map((event) => [
    event.getFirstPropertyValue("uid"),
    event.getFirstPropertyValue("status"),
  ]);
  expect(shown).toEqual([
    ["ses_09@waymark.example", "CANCELLED"],
    ["ses_11@waymark.example", "CONFIRMED"],
    ["ses_12@waymark.example", "CONFIRMED"],
  ]);
});

test("an event is stamped with its last change", () => {
  const { vevent } = readCalendar(feed([session("09")]).content);
  for (const property of ["dtstamp", "last-modified"]) {
    expect(String(vevent.getFirstPropertyValue(property))).toBe("2026-03-01T08:00:00Z");
  }
});

test("a feed tells nobody's address but the platform's", () => {
  const { content } = feed([session("09"), session("10")]);
  expect(content.match(/[\w.]+@mentees\.example/g)).toBeNull();
});

test("a calendar is told its name and when to ask again, in the new words and in the old", () => {
  const { calendar } = readCalendar(feed([], "Amina’s sessions").content);
  const value = (property: string) => String(calendar.getFirstPropertyValue(property));
  expect(value("name")).toBe("Amina’s sessions");
  expect(value("x-wr-calname")).toBe("Amina’s sessions");
  expect(value("refresh-interval")).toBe("PT30M");
  expect(value("x-published-ttl")).toBe("PT30M");
});

const anySessions = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, "0")),
      summary: hostileText,
    }),
    { selector: ({ day }) => day, maxLength: 6 },
  )
  .map((list) => list.map(({ day, summary }) => session(day, { summary })));

test("the same sessions in any order give the same bytes and the same validator", () => {
  fc.assert(
    fc.property(anySessions, fc.infiniteStream(fc.nat()), (sessions, order) => {
      const shuffled = sessions
        .map((one) => ({ one, key: order.next().value }))
        .toSorted((a, b) => Number(a.key) - Number(b.key))
        .map(({ one }) => one);
      expect(feed(shuffled)).toEqual(feed(sessions));
    }),
  );
});

test("whatever a session or the calendar is called, each session stays one event", () => {
  fc.assert(
    fc.property(anySessions, hostileText, (sessions, name) => {
      const { content } = feed(sessions, name);
      expect(readCalendar(content).events).toHaveLength(sessions.length);
      expect(octetLines(content).every((line) => line.length <= 75)).toBe(true);
      expect(content.endsWith("END:VCALENDAR\r\n")).toBe(true);
    }),
  );
});

test("a change shows in the validator, and the validator has the form of an ETag", () => {
  const before = feed([session("09")]).etag;
  const after = feed([session("09", { sequence: 2 })]).etag;
  expect(before).toMatch(/^"[\w-]{43}"$/);
  expect(after).not.toBe(before);
});

test("an empty feed is a calendar all the same", () => {
  const calendar = ICAL.Component.fromString(feed([]).content);
  expect(calendar.name).toBe("vcalendar");
});
