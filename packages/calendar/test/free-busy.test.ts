import { Instant } from "@waymark/domain/time";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { renderFreeBusy } from "../src/free-busy/index.ts";
import { octetLines } from "./read-calendar.ts";

const at = (hour: number) =>
  Instant.parse(`2026-03-05T${String(hour).padStart(2, "0")}:00:00.000Z`);
const frame = {
  uid: "per_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8@waymark.example",
  organizerAddress: "hello@waymark.example",
  from: at(6),
  to: at(20),
  changedAt: Instant.parse("2026-03-01T08:00:00.000Z"),
};
const hours = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }))
    .map(([start, end]) => ({ start: at(start), end: at(end) })),
  { maxLength: 12 },
);

const periodsIn = (content: string) => {
  const freeBusy = ICAL.Component.fromString(content).getFirstSubcomponent("vfreebusy");
  return (freeBusy?.getAllProperties("freebusy") ?? []).map((property) =>
    String(property.getFirstValue()),
  );
};

test("busy times are written as one where they overlap or touch, and cut at the window", () => {
  const busy = [
    { start: at(9), end: at(10) },
    { start: at(19), end: at(23) },
    { start: at(10), end: at(11) },
    { start: at(3), end: at(7) },
    { start: at(21), end: at(22) },
  ];
  expect(periodsIn(renderFreeBusy({ ...frame, busy }).content)).toEqual([
    "2026-03-05T06:00:00Z/2026-03-05T07:00:00Z",
    "2026-03-05T09:00:00Z/2026-03-05T11:00:00Z",
    "2026-03-05T19:00:00Z/2026-03-05T20:00:00Z",
  ]);
});

test("exactly the hours that are busy in the window are written as busy", () => {
  fc.assert(
    fc.property(hours, (busy) => {
      const written = periodsIn(renderFreeBusy({ ...frame, busy }).content).map((period) =>
        period.replaceAll(":00Z", ":00.000Z").split("/"),
      );
      for (let hour = 0; hour < 23; hour += 1) {
        const moment = at(hour);
        const isBusy = busy.some(({ start, end }) => start <= moment && moment < end);
        const isWritten = written.some(([start = "", end = ""]) => start <= moment && moment < end);
        expect(isWritten).toBe(isBusy && frame.from <= moment && moment < frame.to);
      }
    }),
  );
});

test("the order in which busy times come changes no byte", () => {
  fc.assert(
    fc.property(hours, (busy) => {
      expect(renderFreeBusy({ ...frame, busy: busy.toReversed() })).toEqual(
        renderFreeBusy({ ...frame, busy }),
      );
    }),
  );
});

test("nothing but times is told: no summary, no attendee, no mentor", () => {
  const { content } = renderFreeBusy({ ...frame, busy: [{ start: at(9), end: at(10) }] });
  const [, properties] = ICAL.Component.fromString(content).toJSON();
  expect(properties).toHaveLength(3);
  const freeBusy = ICAL.Component.fromString(content).getFirstSubcomponent("vfreebusy");
  expect(freeBusy?.getAllProperties().map(({ name }) => name)).toEqual([
    "uid",
    "dtstamp",
    "organizer",
    "dtstart",
    "dtend",
    "freebusy",
  ]);
});

test("lines are folded at 75 octets and end in CRLF", () => {
  const uid = `per_${"a".repeat(100)}@waymark.example`;
  const { content } = renderFreeBusy({ ...frame, uid, busy: [] });
  expect(octetLines(content).every((line) => line.length <= 75)).toBe(true);
  expect(content.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const freeBusy = ICAL.Component.fromString(content).getFirstSubcomponent("vfreebusy");
  expect(freeBusy?.getFirstPropertyValue("uid")).toBe(uid);
});
