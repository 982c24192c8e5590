import { describe, expect, test } from "vitest";
import { nextRange } from "./next-range.ts";
import { retimed } from "./retime.ts";

const range = { startMinute: 540, endMinute: 600 };

describe("a typed time", () => {
  test("moves one end", () => {
    expect(retimed(range, "start", 555)).toEqual({
      ok: true,
      value: { startMinute: 555, endMinute: 600 },
    });
    expect(retimed(range, "end", 0)).toEqual({
      ok: true,
      value: { startMinute: 540, endMinute: 1440 },
    });
  });

  test("takes the end along when the start passes it, to midnight at most", () => {
    expect(retimed(range, "start", 1020)).toEqual({
      ok: true,
      value: { startMinute: 1020, endMinute: 1080 },
    });
    expect(retimed(range, "start", 1425)).toEqual({
      ok: true,
      value: { startMinute: 1425, endMinute: 1440 },
    });
  });

  test("is refused off the grid, and as an end before the start", () => {
    expect(retimed(range, "start", 550)).toEqual({ ok: false, error: "off_grid" });
    expect(retimed(range, "end", 540)).toEqual({ ok: false, error: "ends_before_start" });
  });
});

describe("more hours", () => {
  test("are offered where there is room", () => {
    expect(nextRange([])).toEqual({ startMinute: 1020, endMinute: 1140 });
    expect(nextRange([range])).toEqual({ startMinute: 660, endMinute: 720 });
    expect(nextRange([{ startMinute: 600, endMinute: 1380 }])).toEqual({
      startMinute: 480,
      endMinute: 540,
    });
    expect(nextRange([{ startMinute: 60, endMinute: 1380 }])).toBeUndefined();
  });
});
