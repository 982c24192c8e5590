import { describe, expect, test } from "vitest";
import { overrideRuns, withoutRun, withRun } from "./override-runs.ts";

const evening = [{ startMinute: 1080, endMinute: 1200 }];
const holiday = { first: "2026-12-30", last: "2027-01-02", hours: [] };

describe("dates that differ", () => {
  test("are one line where they follow each other with the same hours", () => {
    const overrides = withRun(withRun([], holiday), {
      first: "2027-01-03",
      last: "2027-01-03",
      hours: evening,
    });
    expect(overrides).toHaveLength(5);
    expect(overrideRuns(overrides)).toEqual([
      holiday,
      { first: "2027-01-03", last: "2027-01-03", hours: evening },
    ]);
  });

  test("are never listed twice, whatever is set over what", () => {
    const twice = withRun(withRun([], holiday), {
      first: "2027-01-01",
      last: "2027-01-05",
      hours: evening,
    });
    const dates = twice.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(overrideRuns(twice)).toEqual([
      { ...holiday, last: "2026-12-31" },
      { first: "2027-01-01", last: "2027-01-05", hours: evening },
    ]);
  });

  test("follow the usual week again when they are taken out", () => {
    expect(withoutRun(withRun([], holiday), holiday)).toEqual([]);
  });

  test("are none when the last comes before the first", () => {
    expect(withRun([], { first: "2027-01-02", last: "2027-01-01", hours: [] })).toEqual([]);
  });

  test("cross a change of the clocks without losing or doubling a day", () => {
    const march = { first: "2026-03-28", last: "2026-03-30", hours: [] };
    expect(withRun([], march).map(({ date }) => date)).toEqual([
      "2026-03-28",
      "2026-03-29",
      "2026-03-30",
    ]);
  });
});
