import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasMoved, seriesDates, shownTime } from "../../src/booking/index.ts";
import { wallClockAt } from "../../src/slot/index.ts";
import { Instant, instantFromEpochMs, TimeZone } from "../../src/time/index.ts";
import { berlin, zones } from "./sample.ts";

const newYork = TimeZone.parse("America/New_York");
const startsOf = (
  start: string,
  every: "week" | "fortnight" | "month",
  count: number,
  zone = berlin,
) => seriesDates(zones, zone, { start: Instant.parse(start), every, count });

describe("a series", () => {
  test("keeps the wall time in the mentor's zone across a change of clocks", () => {
    expect(startsOf("2026-03-23T09:00:00.000Z", "week", 2)).toEqual([
      { start: "2026-03-23T09:00:00.000Z", isSkipped: false },
      { start: "2026-03-30T08:00:00.000Z", isSkipped: false },
    ]);
  });

  test("says of a date whose clocks skip the wall time that there is no such start", () => {
    const dates = startsOf("2026-03-01T07:30:00.000Z", "week", 2, newYork);
    expect(dates.map(({ isSkipped }) => isSkipped)).toEqual([false, true]);
  });

  test("of every month keeps its weekday, and the fifth becomes the last", () => {
    const starts = startsOf("2026-03-31T08:00:00.000Z", "month", 4).map(({ start }) =>
      start.slice(0, 10),
    );
    expect(starts).toEqual(["2026-03-31", "2026-04-28", "2026-05-26", "2026-06-30"]);
  });

  test("ascends, keeps weekday and wall time, and starts where it was asked to", () => {
    const starts = fc
      .integer({ min: Date.parse("2025-01-01"), max: Date.parse("2034-01-01") })
      .map((ms) => instantFromEpochMs(ms - (ms % 900_000)));
    const rhythms = fc.constantFrom("week" as const, "fortnight" as const, "month" as const);
    fc.assert(
      fc.property(starts, rhythms, fc.integer({ min: 2, max: 12 }), (start, every, count) => {
        const dates = seriesDates(zones, newYork, { start, every, count });
        expect(dates[0]).toEqual({ start, isSkipped: false });
        expect(dates.map((date) => date.start)).toEqual(dates.map((date) => date.start).toSorted());
        const shown = dates
          .filter(({ isSkipped }) => !isSkipped)
          .map((date) => wallClockAt(zones, newYork, date.start));
        expect(new Set(shown.map(({ time }) => time)).size).toBe(1);
        const weekdays = shown.map(({ date }) => (Date.parse(date) / 86_400_000) % 7);
        expect(new Set(weekdays).size).toBe(1);
      }),
    );
  });
});

test("what a person was shown is kept, and a clock that shows something else is noticed", () => {
  const start = Instant.parse("2026-03-23T09:00:00.000Z");
  const shown = shownTime(zones, berlin, start);
  expect(shown).toEqual({
    timeZone: "Europe/Berlin",
    date: "2026-03-23",
    time: "10:00",
    utcOffsetMinutes: 60,
  });
  expect(hasMoved(zones, shown, start)).toBe(false);
  expect(hasMoved(zones, { ...shown, time: shownTime(zones, newYork, start).time }, start)).toBe(
    true,
  );
});
