import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DayHours, isOpen, joined, rangeAt, withClosed, withOpen } from "./day-hours.ts";
import { gridMinutes, type MinuteRange } from "./minute-range.ts";

const range = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, length]) => ({
    startMinute: from * gridMinutes,
    endMinute: Math.min(96, from + length) * gridMinutes,
  }));
const hours = fc.array(range, { maxLength: 12 }).map(joined);
const quarter = fc.integer({ min: 0, max: 95 }).map((at) => at * gridMinutes);

const within = ({ startMinute, endMinute }: MinuteRange, minute: number): boolean =>
  startMinute <= minute && minute < endMinute;

const isSound = (day: DayHours): boolean =>
  day.every(
    ({ startMinute, endMinute }, at) =>
      0 <= startMinute &&
      startMinute < endMinute &&
      endMinute <= 1440 &&
      (day[at - 1]?.endMinute ?? -1) < startMinute,
  );

describe("the hours of a day", () => {
  test("whatever is opened and closed, ranges never overlap, touch, lie empty or leave the day", () => {
    const step = fc.record({ opens: fc.boolean(), range });
    fc.assert(
      fc.property(hours, fc.array(step, { maxLength: 20 }), (start, steps) => {
        const end = steps.reduce(
          (day, { opens, range }) => (opens ? withOpen(day, range) : withClosed(day, range)),
          start,
        );
        expect(isSound(end)).toBe(true);
      }),
    );
  });

  test("opening and closing change the quarters that they name and no other", () => {
    fc.assert(
      fc.property(hours, range, quarter, (day, named, minute) => {
        const before = rangeAt(day, minute) !== undefined;
        const opened = rangeAt(withOpen(day, named), minute) !== undefined;
        const closed = rangeAt(withClosed(day, named), minute) !== undefined;
        expect(opened).toBe(before || within(named, minute));
        expect(closed).toBe(before && !within(named, minute));
      }),
    );
  });

  test("joining what is joined changes nothing", () => {
    fc.assert(
      fc.property(hours, (day) => {
        expect(joined(day)).toEqual(day);
      }),
    );
  });

  test("hours that touch become one, and a break in the middle makes two", () => {
    const morning = { startMinute: 540, endMinute: 720 };
    const afternoon = { startMinute: 720, endMinute: 1020 };
    expect(joined([afternoon, morning])).toEqual([{ startMinute: 540, endMinute: 1020 }]);
    expect(withClosed(joined([morning, afternoon]), { startMinute: 700, endMinute: 760 })).toEqual([
      { startMinute: 540, endMinute: 700 },
      { startMinute: 760, endMinute: 1020 },
    ]);
  });

  test("a stretch is open only as a whole", () => {
    const day = joined([{ startMinute: 540, endMinute: 720 }]);
    expect(isOpen(day, { startMinute: 600, endMinute: 720 })).toBe(true);
    expect(isOpen(day, { startMinute: 600, endMinute: 735 })).toBe(false);
  });
});
