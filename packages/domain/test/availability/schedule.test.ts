import { type AvailabilityRefusalCode, parseSchedule } from "@waymark/domain/availability";
import { describe, expect, it } from "vitest";

const usual = {
  timeZone: "Europe/Berlin",
  weeklyHours: { mon: [{ start: "09:00", end: "12:00" }], fri: [{ start: "22:00", end: "24:00" }] },
  dateOverrides: [{ date: "2026-12-24", ranges: [] }],
  breakMinutes: 10,
  minimumNoticeMinutes: 1440,
  horizonDays: 60,
  sessionsPerDayMax: 3,
  sessionsPerWeekMax: null,
  monthlyBudgetMinutes: 600,
  accepting: true,
  version: 1,
};

const monday = (...ranges: [string, string][]) => ({
  weeklyHours: { mon: ranges.map(([start, end]) => ({ start, end })) },
});

const refusals: [string, object, AvailabilityRefusalCode, (string | number)[]][] = [
  ["an unknown zone", { timeZone: "Mars/Olympus" }, "availability.unknown_zone", ["timeZone"]],
  ["a bare offset as zone", { timeZone: "+02:00" }, "availability.unknown_zone", ["timeZone"]],
  ["no zone", { timeZone: undefined }, "availability.unknown_zone", ["timeZone"]],
  [
    "reversed hours, as over midnight",
    monday(["22:00", "02:00"]),
    "availability.reversed_range",
    ["weeklyHours", "mon", 0],
  ],
  [
    "an end beyond midnight",
    monday(["22:00", "26:00"]),
    "availability.past_midnight",
    ["weeklyHours", "mon", 0, "end"],
  ],
  [
    "hours without length",
    monday(["09:00", "09:00"]),
    "availability.empty_range",
    ["weeklyHours", "mon", 0],
  ],
  [
    "hours that overlap",
    monday(["13:00", "15:00"], ["09:00", "13:15"]),
    "availability.overlapping_ranges",
    ["weeklyHours", "mon"],
  ],
  [
    "hours off the quarter-hour grid",
    monday(["09:10", "12:00"]),
    "availability.off_grid",
    ["weeklyHours", "mon", 0],
  ],
  [
    "two overrides of one date",
    {
      dateOverrides: [
        { date: "2026-12-24", ranges: [] },
        { date: "2026-12-24", ranges: [] },
      ],
    },
    "availability.duplicate_override",
    ["dateOverrides"],
  ],
  [
    "a date that no calendar has",
    { dateOverrides: [{ date: "2026-02-29", ranges: [] }] },
    "availability.malformed",
    ["dateOverrides", 0, "date"],
  ],
  [
    "a time without leading zero",
    monday(["9:00", "12:00"]),
    "availability.malformed",
    ["weeklyHours", "mon", 0, "start"],
  ],
  ["a negative break", { breakMinutes: -5 }, "availability.malformed", ["breakMinutes"]],
  [
    "half a minute of notice",
    { minimumNoticeMinutes: 0.5 },
    "availability.malformed",
    ["minimumNoticeMinutes"],
  ],
  ["an unknown field", { colour: "red" }, "availability.malformed", []],
];

describe("a schedule from outside", () => {
  it("is read, and reading it again changes nothing", () => {
    const first = parseSchedule(usual);
    expect(first.ok).toBe(true);
    expect(parseSchedule(first.ok ? first.value : undefined)).toEqual(first);
  });

  it("may have hours that touch, in any order", () => {
    const touching = { ...usual, ...monday(["12:00", "15:00"], ["09:00", "12:00"]) };
    expect(parseSchedule(touching).ok).toBe(true);
  });

  it.each(refusals)("is refused for %s, with its code and place", (_, change, code, path) => {
    const parsed = parseSchedule({ ...usual, ...change });
    expect(parsed).toMatchObject({ ok: false, error: { code, issues: [{ code, path }] } });
  });

  it("is refused with every issue at once", () => {
    const parsed = parseSchedule({ ...usual, timeZone: "Nowhere", breakMinutes: 1000 });
    expect(parsed.ok ? [] : parsed.error.issues.map(({ path }) => path)).toEqual([
      ["timeZone"],
      ["breakMinutes"],
    ]);
  });
});
