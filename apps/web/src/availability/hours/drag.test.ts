import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joined } from "./day-hours.ts";
import { type Drag, dragged, gripAt } from "./drag.ts";
import { emptyWeek, minutesOfWeek, type Week, weekdays } from "./week.ts";

const morning = { startMinute: 540, endMinute: 720 };
const week: Week = { ...emptyWeek, mon: [morning], wed: [{ startMinute: 1020, endMinute: 1200 }] };

const drag = (parts: Partial<Drag>): Drag => ({
  grip: { part: "free" },
  from: { day: 0, minute: 0 },
  to: { day: 0, minute: 0 },
  moved: true,
  snapMinutes: 15,
  ...parts,
});

describe("a drag", () => {
  test("over free time opens it on every day that it crosses, out to whole quarters", () => {
    const next = dragged(
      emptyWeek,
      drag({ from: { day: 3, minute: 1022 }, to: { day: 1, minute: 1093 } }),
    );
    const opened = [{ startMinute: 1020, endMinute: 1095 }];
    expect(next).toEqual({ ...emptyWeek, tue: opened, wed: opened, thu: opened });
  });

  test("that opens time between two ranges joins them", () => {
    const day = joined([morning, { startMinute: 780, endMinute: 900 }]);
    const next = dragged(
      { ...emptyWeek, mon: day },
      drag({ from: { day: 0, minute: 725 }, to: { day: 0, minute: 779 } }),
    );
    expect(next.mon).toEqual([{ startMinute: 540, endMinute: 900 }]);
  });

  test("of an edge moves that edge, and never past the other one", () => {
    const grip = { part: "start", range: morning } as const;
    const later = dragged(week, drag({ grip, to: { day: 0, minute: 613 } }));
    expect(later.mon).toEqual([{ startMinute: 615, endMinute: 720 }]);
    const tooFar = dragged(week, drag({ grip, to: { day: 0, minute: 1400 } }));
    expect(tooFar.mon).toEqual([{ startMinute: 705, endMinute: 720 }]);
  });

  test("of a whole range keeps its length and may end on another day", () => {
    const next = dragged(
      week,
      drag({
        grip: { part: "whole", range: morning },
        from: { day: 0, minute: 600 },
        to: { day: 1, minute: 1439 },
      }),
    );
    expect(next.mon).toEqual([]);
    expect(next.tue).toEqual([{ startMinute: 1260, endMinute: 1440 }]);
    expect(minutesOfWeek(next)).toBe(minutesOfWeek(week));
  });

  test("that did not move opens an hour on free time and removes a range", () => {
    const opened = dragged(emptyWeek, drag({ from: { day: 6, minute: 1430 }, moved: false }));
    expect(opened.sun).toEqual([{ startMinute: 1410, endMinute: 1440 }]);
    const removed = dragged(
      week,
      drag({
        grip: { part: "whole", range: morning },
        from: { day: 0, minute: 600 },
        moved: false,
      }),
    );
    expect(removed.mon).toEqual([]);
    const edge = { part: "end", range: morning } as const;
    expect(dragged(week, drag({ grip: edge, moved: false }))).toBe(week);
  });

  test("from anywhere to anywhere leaves hours that lie on quarters and do not overlap", () => {
    const point = fc.record({
      day: fc.integer({ min: 0, max: 6 }),
      minute: fc.double({ min: 0, max: 1440, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, fc.constantFrom(15, 30), fc.boolean(), (from, to, snap, moved) => {
        const hours = week[weekdays[from.day] ?? "mon"];
        const grip = gripAt(hours, from.minute, 20);
        const next = dragged(week, { grip, from, to, moved, snapMinutes: snap });
        for (const day of weekdays) {
          expect(joined(next[day])).toEqual(next[day]);
          for (const { startMinute, endMinute } of next[day]) {
            expect([startMinute % 15, endMinute % 15]).toEqual([0, 0]);
          }
        }
      }),
    );
  });
});

describe("a pointer takes hold of", () => {
  test.each([
    [500, { part: "free" }],
    [530, { part: "start", range: morning }],
    [550, { part: "start", range: morning }],
    [630, { part: "whole", range: morning }],
    [735, { part: "end", range: morning }],
  ])("what lies at minute %i", (minute, grip) => {
    expect(gripAt([morning], minute, 20)).toEqual(grip);
  });

  test("the middle of a range that is shorter than two reaches", () => {
    const short = { startMinute: 600, endMinute: 615 };
    expect(gripAt([short], 607, 20)).toEqual({ part: "whole", range: short });
  });

  test("the range under it, not the edge of a neighbour", () => {
    const next = { startMinute: 735, endMinute: 900 };
    expect(gripAt([morning, next], 745, 20)).toEqual({ part: "start", range: next });
  });
});
