import type { CalendarFeedLimits } from "@waymark/application/ports";
import { CalendarFeedFailureCode } from "@waymark/domain/calendar-feed";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeReadCalendarFeed } from "../../src/foreign-feed/index.ts";
import { fileOf } from "./file-of.ts";

const zones = createZones(intlOffsetAt());
const answerOf = (
  content: string | Uint8Array,
  limits: Partial<CalendarFeedLimits> = {},
  monotonicMs: () => number = () => 0,
) =>
  makeReadCalendarFeed({ zones, monotonicMs })(content, {
    zone: TimeZone.parse("Europe/Berlin"),
    from: Instant.parse("2026-01-01T00:00:00.000Z"),
    to: Instant.parse("2026-04-01T00:00:00.000Z"),
    limits,
  });
const refusedWith = (code: string) => ({ ok: false, error: { code } });
const event = ["DTSTART:20260302T090000Z", "DTEND:20260302T100000Z"];

test.each([
  "",
  "   ",
  "<!doctype html><title>Sign in</title>",
  "BEGIN:VCARD\r\nEND:VCARD\r\n",
  "{}",
  "BEGIN:VCALENDARS\r\nEND:VCALENDARS\r\n",
])("%j is no calendar", (content) => {
  expect(answerOf(content)).toEqual(refusedWith("calendar_feed.not_a_calendar"));
});

test("a file that was cut off anywhere is refused: its owner would look free", () => {
  const whole = fileOf(event, event).trimEnd();
  for (let length = "BEGIN:VCALENDAR\r\n".length; length < whole.length; length += 1) {
    expect(answerOf(whole.slice(0, length))).toEqual(refusedWith("calendar_feed.malformed"));
  }
  expect(answerOf(whole).ok).toBe(true);
});

test("components that end in another order than they began are refused, and nesting without end", () => {
  const crossed = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n";
  expect(answerOf(crossed)).toEqual(refusedWith("calendar_feed.malformed"));
  const deep = `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\n".repeat(100_000)}`;
  expect(answerOf(deep)).toEqual(refusedWith("calendar_feed.malformed"));
});

test("a byte order mark and blank lines before the calendar are passed over", () => {
  expect(answerOf(new TextEncoder().encode(`\uFEFF\r\n${fileOf(event)}`)).ok).toBe(true);
});

test("more bytes, events or occurrences than the limits are refused, as many are not", () => {
  const content = fileOf(event, [...event, "RRULE:FREQ=DAILY;COUNT=9"]);
  const limits = { bytesMax: content.length, eventsMax: 2, occurrencesMax: 9 };
  expect(answerOf(content, limits).ok).toBe(true);
  const refusals = [
    [{ ...limits, bytesMax: content.length - 1 }, "calendar_feed.too_large"],
    [{ ...limits, eventsMax: 1 }, "calendar_feed.too_many_events"],
    [{ ...limits, occurrencesMax: 8 }, "calendar_feed.too_many_events"],
  ] as const;
  for (const [changed, code] of refusals) {
    expect(answerOf(content, changed)).toEqual(refusedWith(code));
  }
});

const everyMinute = Array.from({ length: 60 }, (_, minute) => minute).join(",");

test.each([
  "FREQ=SECONDLY",
  "FREQ=MINUTELY",
  "FREQ=SECONDLY;COUNT=999999999",
  `FREQ=DAILY;BYMINUTE=${everyMinute};BYSECOND=${everyMinute}`,
  `FREQ=YEARLY;BYMINUTE=${everyMinute};BYSECOND=${everyMinute};BYDAY=MO,TU,WE,TH,FR,SA,SU`,
])("%s does not run away", (rule) => {
  const content = fileOf(["DTSTART:20200302T090000Z", "DURATION:PT1S", `RRULE:${rule}`]);
  expect(answerOf(content)).toEqual(refusedWith("calendar_feed.too_many_events"));
});

test.each([
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100",
])("%s never comes, and is not waited for", (rule) => {
  const content = fileOf(["DTSTART:20200302T090000Z", "DURATION:PT1S", `RRULE:${rule}`]);
  expect(answerOf(content)).toMatchObject({ ok: true, value: { busy: [] } });
});

test("a feed whose rules together take too long is given up", () => {
  let nowMs = 0;
  const content = fileOf(...Array.from({ length: 50 }, () => [...event, "RRULE:FREQ=YEARLY"]));
  const tick = () => (nowMs += 200);
  expect(answerOf(content, { readTimeMs: 5000 }, tick)).toEqual(
    refusedWith("calendar_feed.too_slow"),
  );
});

test("whatever stands in a calendar, the answer is a value with a known code", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "DTSTART",
      "DTEND",
      "RRULE",
      "EXDATE",
      "RDATE",
      "DURATION",
      "RECURRENCE-ID",
      "TZID",
      "BEGIN:VEVENT",
      "END:VEVENT",
      "FREQ=DAILY",
      "BYDAY=5MO",
      "20260302T090000Z",
      "20261332T256199",
      "99991231T235959Z",
      "00000101T000000",
      "P99999W",
      "-PT1H",
      ";TZID=__proto__",
      ";VALUE=DATE",
      "constructor",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const line = fc.array(fc.tuple(word, fc.constantFrom(":", ";", ",", "=", "/", "")), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }), (events) => {
      const content = fileOf(
        ...events.map((lines) => ["DTSTART:20260302T090000Z", ...lines.map((one) => one.join(""))]),
      );
      const answer = answerOf(content);
      const isRight = answer.ok
        ? answer.value.busy.every(({ start, end }) => start < end)
        : CalendarFeedFailureCode.options.includes(answer.error.code);
      expect(isRight).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("any bytes after the first line are read or refused, never thrown", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const content = Buffer.concat([Buffer.from("BEGIN:VCALENDAR\r\n"), bytes]);
      expect(answerOf(content).ok).toBe(false);
    }),
  );
});
