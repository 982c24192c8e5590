import { Instant } from "@waymark/domain/time";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarFile, type CalendarEvent } from "../src/calendar/index.ts";

const now = Instant.parse("2026-03-05T09:00:00.000Z");
const event: CalendarEvent = {
  uid: "int_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8@waymark.example",
  sequence: 3,
  method: "REQUEST",
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

const read = (content: string) => {
  const calendar = ICAL.Component.fromString(content);
  const events = calendar.getAllSubcomponents("vevent");
  const [vevent] = events;
  if (vevent === undefined) throw new Error("no event in the file");
  return { calendar, vevent, events };
};

const named = (displayName: string): CalendarEvent => ({
  ...event,
  summary: displayName,
  description: displayName,
  organizer: { ...event.organizer, displayName },
  attendees: event.attendees.map((attendee) => ({ ...attendee, displayName })),
});

describe("read back", () => {
  const { calendar, vevent } = read(calendarFile(event, now).content);

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
  const { content, contentType } = calendarFile(
    { ...event, method: "CANCEL", status: "cancelled", sequence: 4 },
    now,
  );
  const { calendar, vevent } = read(content);
  expect(contentType).toBe("text/calendar; charset=utf-8; method=CANCEL");
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(vevent.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(vevent.getFirstPropertyValue("uid")).toBe(event.uid);
  expect(vevent.getFirstPropertyValue("sequence")).toBe(4);
});

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", minLength: 60, maxLength: 200 }),
  fc.constantFrom(
    'Eve"\r\nATTENDEE:mailto:all@victims.example',
    "Eve\nEND:VEVENT\nBEGIN:VEVENT",
    'Eve";PARTSTAT=ACCEPTED;X="',
    "Eve\u0085ATTACH:https://evil.example/x",
    "Eve\u2028ORGANIZER:mailto:eve@evil.example",
    "\u0000\u001F",
  ),
);

test("a name cannot add a property, a person or an event", () => {
  const shape = read(calendarFile(named("Ann"), now).content)
    .vevent.getAllProperties()
    .map(({ name }) => name);
  fc.assert(
    fc.property(anyName, (name) => {
      const { vevent, events } = read(calendarFile(named(name), now).content);
      expect(events).toHaveLength(1);
      // An empty description is left out.
      const rest = (names: readonly string[]) => names.filter((one) => one !== "description");
      expect(rest(vevent.getAllProperties().map((property) => property.name))).toEqual(rest(shape));
      const answers = vevent
        .getAllProperties("attendee")
        .map((property) => property.getFirstParameter("partstat"));
      expect(answers).toEqual(["ACCEPTED", "NEEDS-ACTION"]);
    }),
    { numRuns: 500 },
  );
});

test("every line ends in CRLF, the last one too, and none is longer than 75 octets", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const { content } = calendarFile(named(name), now);
      expect(content.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0085\u2028]/);
      for (const line of content.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
      expect(content.isWellFormed()).toBe(true);
    }),
    { numRuns: 500 },
  );
});
