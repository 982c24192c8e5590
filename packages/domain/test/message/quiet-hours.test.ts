import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wallTimeOf } from "../../src/availability/index.ts";
import { isQuiet, QuietHours, quietUntil } from "../../src/message/index.ts";
import { instantsShowing, wallClockAt } from "../../src/slot/index.ts";
import { addMinutes, Instant, msBetween, TimeZone } from "../../src/time/index.ts";
import { berlin, zones } from "../booking/sample.ts";

const at = (text: string): Instant => Instant.parse(`${text}:00.000Z`);
const night = QuietHours.parse({ from: "21:00", until: "07:00" });

/** Days around changes of the clocks: by an hour, by half an hour, over midnight, over a date. */
const turns = [
  ["Europe/Berlin", "2026-03-28T20:00"],
  ["Europe/Berlin", "2026-10-24T20:00"],
  ["America/New_York", "2026-11-01T01:00"],
  ["Australia/Lord_Howe", "2026-04-04T05:00"],
  ["Australia/Lord_Howe", "2026-10-03T05:00"],
  ["America/Santiago", "2026-09-05T20:00"],
  ["Africa/Cairo", "2026-10-29T12:00"],
  ["Pacific/Apia", "2011-12-29T12:00"],
  ["Asia/Kathmandu", "2026-06-01T12:00"],
] as const;

const situations = fc.record({
  turn: fc.constantFrom(...turns),
  minutes: fc.nat({ max: 48 * 60 }),
  seconds: fc.nat({ max: 59 }),
  quiet: fc
    .record({ from: fc.nat({ max: 1439 }), until: fc.nat({ max: 1440 }) })
    .map(({ from, until }) => ({ from: wallTimeOf(from), until: wallTimeOf(until) }))
    .filter((hours) => QuietHours.safeParse(hours).success),
});

describe("quiet hours", () => {
  test("are never broken, and hold nothing longer than they have to, through clock changes", () => {
    let held = 0;
    fc.assert(
      fc.property(situations, ({ turn: [name, around], minutes, seconds, quiet }) => {
        const zone = TimeZone.parse(name);
        const written = Instant.parse(
          at(around).replace(":00.000Z", `:${String(seconds).padStart(2, "0")}.000Z`),
        );
        const now = addMinutes(written, minutes);
        const until = quietUntil(quiet, zones, zone, now);
        expect(isQuiet(quiet, zones, zone, until)).toBe(false);
        if (until === now) return;
        held += 1;
        const heldMinutes = Math.ceil(msBetween(now, until) / 60_000);
        const loud = Array.from({ length: heldMinutes }, (_, index) => addMinutes(now, index))
          .filter((moment) => moment < until)
          .filter((moment) => !isQuiet(quiet, zones, zone, moment));
        expect(loud).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(held).toBeGreaterThan(100);
  });

  test("end in the receiver's morning, whatever the length of the night", () => {
    const morning = (from: string) => quietUntil(night, zones, berlin, at(from));
    expect(morning("2026-06-01T20:30")).toBe(at("2026-06-02T05:00"));
    expect(morning("2026-03-28T21:00")).toBe(at("2026-03-29T05:00"));
    expect(morning("2026-10-24T20:00")).toBe(at("2026-10-25T06:00"));
    expect(morning("2026-06-01T12:34")).toBe(at("2026-06-01T12:34"));
  });

  test("are half-open: their first minute is held and their last is the first that is not", () => {
    const [first] = instantsShowing(zones, berlin, {
      ...wallClockAt(zones, berlin, at("2026-06-01T12:00")),
      time: night.from,
    });
    expect(first).toBe(at("2026-06-01T19:00"));
    expect(isQuiet(night, zones, berlin, at("2026-06-01T19:00"))).toBe(true);
    expect(isQuiet(night, zones, berlin, at("2026-06-01T18:59"))).toBe(false);
    expect(isQuiet(night, zones, berlin, at("2026-06-02T05:00"))).toBe(false);
  });

  test("that end where the clocks skip end right after the gap", () => {
    const quiet = QuietHours.parse({ from: "22:00", until: "02:30" });
    expect(quietUntil(quiet, zones, berlin, at("2026-03-28T23:00"))).toBe(at("2026-03-29T01:00"));
  });

  test("leave a part of the day", () => {
    expect(QuietHours.safeParse({ from: "07:00", until: "07:00" }).success).toBe(false);
    expect(QuietHours.safeParse({ from: "00:00", until: "24:00" }).success).toBe(false);
    expect(QuietHours.safeParse({ from: "22:00", until: "24:00" }).success).toBe(true);
  });
});
