import { expect, it } from "vitest";
import { DayHours } from "../../src/availability/index.ts";
import { createZones, intlOffsetAt, weeklyIntervals } from "../../src/slot/index.ts";
import { Instant, TimeZone } from "../../src/time/index.ts";

const zones = createZones(intlOffsetAt());
const at = (text: string): Instant => Instant.parse(`${text}:00.000Z`);
const hours = (...ranges: readonly (readonly [string, string])[]) =>
  DayHours.parse(ranges.map(([start, end]) => ({ start, end })));

it("keeps the same time on the wall through a change of the clocks", () => {
  const evenings = {
    timeZone: TimeZone.parse("Europe/Berlin"),
    weeklyHours: { sat: hours(["18:00", "20:00"]), sun: hours(["18:00", "20:00"]) },
  };
  // The clocks of Berlin go forward on Sunday, 2026-03-29.
  const found = weeklyIntervals(
    evenings,
    { from: at("2026-03-28T00:00"), to: at("2026-03-30T00:00") },
    zones,
  );
  expect(found).toEqual([
    { start: at("2026-03-28T17:00"), end: at("2026-03-28T19:00") },
    { start: at("2026-03-29T16:00"), end: at("2026-03-29T18:00") },
  ]);
});

it("joins hours that touch at midnight and cuts what lies outside of the window", () => {
  const night = {
    timeZone: TimeZone.parse("Asia/Tokyo"),
    weeklyHours: { mon: hours(["22:00", "24:00"]), tue: hours(["00:00", "02:00"]) },
  };
  const found = weeklyIntervals(
    night,
    { from: at("2026-03-02T13:30"), to: at("2026-03-09T00:00") },
    zones,
  );
  expect(found).toEqual([{ start: at("2026-03-02T13:30"), end: at("2026-03-02T17:00") }]);
});

it("is empty for somebody who never has time", () => {
  const never = { timeZone: TimeZone.parse("UTC"), weeklyHours: {} };
  const window = { from: at("2026-03-02T00:00"), to: at("2026-03-09T00:00") };
  expect(weeklyIntervals(never, window, zones)).toEqual([]);
});
