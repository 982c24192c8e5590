import { Booking, Seat } from "@waymark/domain/booking";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { addDays, Instant, TimeZone } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { type CalendarSession, keptInFeed, sessionEvent } from "./index.ts";

const hex = "018f3c5a9b7d4e21a6c0d3e4f5a6b7c8";
const start = "2026-03-11T13:00:00.000Z";
const now = Instant.parse("2026-03-05T09:00:00.000Z");
const shown = {
  timeZone: "Europe/Berlin",
  date: "2026-03-11",
  time: "14:00",
  utcOffsetMinutes: 60,
};
const booking = Booking.parse({
  id: `ses_${hex}`,
  mentorId: `per_${hex}`,
  bookedBy: `per_${hex}`,
  offeringId: `off_${hex}`,
  kind: "session",
  title: "Mentoring session",
  start,
  end: "2026-03-11T14:00:00.000Z",
  breakMinutes: 10,
  seats: 1,
  seatsTaken: 1,
  seatChanges: 0,
  topic: "My first months as a lead",
  meetingUrl: "https://meet.example/abc",
  status: "confirmed",
  counted: { day: "2026-03-11", week: "2026-03-09", month: "2026-03" },
  shownToMentor: shown,
  createdAt: now,
  updatedAt: now,
  revision: 2,
});
const session: CalendarSession = {
  booking,
  mentor: {
    displayName: "Jonas Weber",
    emailAddress: "jonas@mentors.example",
    timeZone: TimeZone.parse("Europe/Berlin"),
  },
  mentee: {
    displayName: "Amina Yusuf",
    emailAddress: "amina@mentees.example",
    timeZone: TimeZone.parse("Asia/Tokyo"),
  },
  url: "https://waymark.example/sessions/1",
};
const platform = {
  emailAddress: "hello@waymark.example",
  calendarDomain: "waymark.example",
  zones: createZones(intlOffsetAt()),
};
const eventOf = (changes: Partial<CalendarSession> = {}, of: Partial<Booking> = {}) =>
  sessionEvent({ ...session, ...changes, booking: { ...booking, ...of } }, platform);
const seat = (status: "taken" | "released", revision: number) =>
  Seat.parse({
    sessionId: booking.id,
    menteeId: `per_${hex}`,
    mentorId: `per_${hex}`,
    start,
    end: booking.end,
    status,
    shown,
    since: now,
    revision,
  });

test("a session keeps its id for life and counts its changes", () => {
  expect(eventOf()).toMatchObject({ uid: `ses_${hex}@waymark.example`, sequence: 2 });
  expect(eventOf({}, { revision: 3, status: "cancelled" })).toMatchObject({
    uid: `ses_${hex}@waymark.example`,
    sequence: 3,
    status: "cancelled",
  });
});

test("a request waits for the mentor, not for the mentee who made it", () => {
  const { status, attendees } = eventOf({}, { status: "requested" });
  expect(status).toBe("tentative");
  expect(attendees.map(({ participation }) => participation)).toEqual(["needs-action", "accepted"]);
});

test("the description has both people's wall times with their offsets, and both ways on", () => {
  const { description, location, url } = eventOf();
  expect(description).toBe(
    [
      "Jonas Weber: Wednesday 11 March 2026, 14:00 (UTC+01:00, Europe/Berlin)",
      "Amina Yusuf: Wednesday 11 March 2026, 22:00 (UTC+09:00, Asia/Tokyo)",
      "",
      "My first months as a lead",
      "",
      "Join: https://meet.example/abc",
      "",
      "See, move or cancel it: https://waymark.example/sessions/1",
    ].join("\n"),
  );
  expect(location).toBe("https://meet.example/abc");
  expect(url).toBe("https://waymark.example/sessions/1");
});

test("a name adds no line to the description", () => {
  const mentor = { ...session.mentor, displayName: "Eve\r\nJoin: https://evil.example\u2028" };
  const lines = (changes: Partial<CalendarSession>) =>
    eventOf(changes).description.split(/\s*[\n\u2028]/);
  expect(lines({ mentor })).toHaveLength(lines({}).length);
});

test("in a group a mentee sees the host and themselves, and the host nobody", () => {
  const group = { kind: "group" as const, seats: 8, seatsTaken: 5 };
  const addresses = (changes: Partial<CalendarSession>) =>
    eventOf(changes, group).attendees.map(({ emailAddress }) => emailAddress);
  expect(addresses({})).toEqual(["jonas@mentors.example", "amina@mentees.example"]);
  expect(addresses({ mentee: undefined })).toEqual(["jonas@mentors.example"]);
  expect(eventOf({}, group).description).not.toContain(booking.topic);
});

test("giving up a seat cancels the entry of its holder alone, with a later sequence", () => {
  const taken = eventOf({ seat: seat("taken", 0) });
  const released = eventOf({ seat: seat("released", 1) });
  expect(taken).toMatchObject({ status: "confirmed", sequence: 2 });
  expect(released).toMatchObject({ status: "cancelled", sequence: 3, uid: taken.uid });
});

test("a cancelled session stays in the feed for a month, one that took place for three", () => {
  const cancelled = { status: "cancelled", end: addDays(now, 60), updatedAt: now } as const;
  expect(keptInFeed(cancelled, addDays(now, 29))).toBe(true);
  expect(keptInFeed(cancelled, addDays(now, 30))).toBe(false);
  const past = { status: "confirmed", end: now, updatedAt: now } as const;
  expect(keptInFeed(past, addDays(now, 89))).toBe(true);
  expect(keptInFeed(past, addDays(now, 90))).toBe(false);
});
