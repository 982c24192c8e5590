import type { CalendarEvent } from "@waymark/application/ports";
import { Instant } from "@waymark/domain/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderCalendarFile } from "../src/file/index.ts";
import { cleanText, cleanValue } from "../src/ics/clean-value.ts";
import { hostileText } from "./hostile-text.ts";
import { octetLines, readCalendar } from "./read-calendar.ts";

const now = Instant.parse("2026-03-05T09:00:00.000Z");
const event: CalendarEvent = {
  uid: "int_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8@waymark.example",
  sequence: 3,
  status: "confirmed",
  start: Instant.parse("2026-03-11T13:00:00.000Z"),
  end: Instant.parse("2026-03-11T13:15:00.000Z"),
  summary: "Amina and Jonas; first call, at last",
  description: "Goal: lead a team\nwithout losing \\ the craft",
  url: "https://waymark.example/introductions/1",
  organizer: { displayName: "Waymark", emailAddress: "hello@waymark.example" },
  attendees: [
    {
      displayName: "Jonas Weber",
      emailAddress: "jonas@mentors.example",
      participation: "accepted",
      asksForReply: false,
    },
    {
      displayName: "Amina Yusuf",
      emailAddress: "amina@mentees.example",
      participation: "needs-action",
      asksForReply: true,
    },
  ],
};

const named = (displayName: string): CalendarEvent => ({
  ...event,
  summary: displayName,
  description: displayName,
  location: displayName,
  organizer: { ...event.organizer, displayName },
  attendees: event.attendees.map((attendee) => ({ ...attendee, displayName })),
});

describe("read back", () => {
  const { calendar, vevent } = readCalendar(renderCalendarFile(event, now).content);

  test("the file is a request for one event under its lasting id and revision", () => {
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(vevent.getFirstPropertyValue("uid")).toBe(event.uid);
    expect(vevent.getFirstPropertyValue("sequence")).toBe(3);
    expect(vevent.getFirstPropertyValue("status")).toBe("CONFIRMED");
  });

  test("times are in UTC, and the stamp is the time of writing", () => {
    const time = (name: string) => String(vevent.getFirstPropertyValue(name));
    expect(time("dtstart")).toBe("2026-03-11T13:00:00Z");
    expect(time("dtend")).toBe("2026-03-11T13:15:00Z");
    expect(time("dtstamp")).toBe("2026-03-05T09:00:00Z");
  });

  test("the platform invites both, each with their own answer", () => {
    expect(vevent.getFirstPropertyValue("organizer")).toBe("mailto:hello@waymark.example");
    const attendees = vevent
      .getAllProperties("attendee")
      .map((property) => [
        String(property.getFirstValue()).toLowerCase(),
        property.getFirstParameter("cn"),
        property.getFirstParameter("partstat"),
        property.getFirstParameter("rsvp"),
      ]);
    expect(attendees).toEqual([
      ["mailto:jonas@mentors.example", "Jonas Weber", "ACCEPTED", "FALSE"],
      ["mailto:amina@mentees.example", "Amina Yusuf", "NEEDS-ACTION", "TRUE"],
    ]);
  });

  test("commas, semicolons, backslashes and line breaks of texts survive", () => {
    expect(vevent.getFirstPropertyValue("summary")).toBe(event.summary);
    expect(vevent.getFirstPropertyValue("description")).toBe(event.description);
  });
});

test("the last message of an event cancels it with the same id", () => {
  const { content, contentType } = renderCalendarFile(
    { ...event, status: "cancelled", sequence: 4 },
    now,
  );
  const { calendar, vevent } = readCalendar(content);
  expect(contentType).toBe("text/calendar; charset=utf-8; method=CANCEL");
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(vevent.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(vevent.getFirstPropertyValue("uid")).toBe(event.uid);
  expect(vevent.getFirstPropertyValue("sequence")).toBe(4);
});

const written = (name: string) => renderCalendarFile(named(name), now).content;
const namesOf = (content: string): readonly string[] =>
  readCalendar(content)
    .vevent.getAllProperties()
    .map((property) => property.name);

test("what a person wrote comes back as it was, without control characters", () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const { vevent } = readCalendar(written(name));
      const shown = cleanValue(name);
      const text = (property: string) => vevent.getFirstPropertyValue(property) ?? "";
      expect(text("summary")).toBe(shown);
      expect(text("location")).toBe(shown);
      expect(text("description")).toBe(cleanText(name));
      const parties = [
        vevent.getFirstProperty("organizer"),
        ...vevent.getAllProperties("attendee"),
      ];
      for (const party of parties) {
        const address = String(party?.getFirstValue()).slice("mailto:".length);
        expect(party?.getFirstParameter("cn")).toBe(shown.replaceAll("\\", "/") || address);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a name cannot add a property, a person or an event", () => {
  const optional = new Set(["description", "location"]);
  const rest = (names: readonly string[]) => names.filter((name) => !optional.has(name));
  const shape = rest(namesOf(written("Ann")));
  fc.assert(
    fc.property(hostileText, (name) => {
      const { vevent, events } = readCalendar(written(name));
      expect(events).toHaveLength(1);
      expect(rest(namesOf(written(name)))).toEqual(shape);
      const answers = vevent
        .getAllProperties("attendee")
        .map((property) => property.getFirstParameter("partstat"));
      expect(answers).toEqual(["ACCEPTED", "NEEDS-ACTION"]);
    }),
    { numRuns: 250 },
  );
});

test("every line ends in CRLF, the last one too, and none is longer than 75 octets", () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const content = written(name);
      expect(content.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0085\u2028]/);
      for (const line of octetLines(content)) {
        expect(line.length).toBeLessThanOrEqual(75);
        // A line that begins or ends within a character is no UTF-8 by itself.
        expect(() => new TextDecoder("utf-8", { fatal: true }).decode(line)).not.toThrow();
      }
    }),
    { numRuns: 250 },
  );
});
