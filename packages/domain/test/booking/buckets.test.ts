import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketsOf, menteeBuckets, mentorBuckets } from "../../src/booking/index.ts";
import { addMinutes, addMs, Instant, instantFromEpochMs } from "../../src/time/index.ts";

const from = Date.parse("2025-01-01T00:00:00.000Z");
const to = Date.parse("2035-12-31T00:00:00.000Z");
const instants = fc.integer({ min: from, max: to }).map(instantFromEpochMs);
const stretches = fc
  .tuple(instants, fc.integer({ min: 1, max: 6 * 3_600_000 }))
  .map(([start, ms]) => ({ start, end: addMs(start, ms) }));
const near = stretches.chain((one) =>
  fc
    .tuple(
      fc.integer({ min: -7 * 3_600_000, max: 7 * 3_600_000 }),
      fc.integer({ min: 1, max: 6 * 3_600_000 }),
    )
    .map(([offset, ms]) => {
      const start = addMs(one.start, offset);
      return [one, { start, end: addMs(start, ms) }] as const;
    }),
);
const quarter = (instant: Instant): Instant =>
  addMs(instant, -(Date.parse(instant) % (15 * 60_000)));

describe("the buckets of a stretch of time", () => {
  test("cover it, without one more at either end", () => {
    fc.assert(
      fc.property(stretches, ({ start, end }) => {
        const buckets = bucketsOf(start, end);
        const [first] = buckets;
        const last = buckets.at(-1);
        expect(first !== undefined && first <= start && start < addMinutes(first, 15)).toBe(true);
        expect(last !== undefined && last < end && end <= addMinutes(last, 15)).toBe(true);
        expect(new Set(buckets).size).toBe(buckets.length);
      }),
    );
  });

  test("are shared by any two that overlap", () => {
    fc.assert(
      fc.property(near, ([one, other]) => {
        const overlap = one.start < other.end && other.start < one.end;
        const taken = new Set(bucketsOf(one.start, one.end));
        const shared = bucketsOf(other.start, other.end).some((bucket) => taken.has(bucket));
        expect(!overlap || shared).toBe(true);
      }),
    );
  });

  test("are never shared by two on quarters of an hour that only touch", () => {
    fc.assert(
      fc.property(near, ([one, other]) => {
        const [a, b, c, d] = [one.start, one.end, other.start, other.end].map(quarter);
        if (a === undefined || b === undefined || c === undefined || d === undefined) return;
        const overlap = a < d && c < b;
        const taken = new Set(bucketsOf(a, b));
        expect(bucketsOf(c, d).some((bucket) => taken.has(bucket))).toBe(overlap && a < b && c < d);
      }),
    );
  });

  test("are none when there is no time between its ends", () => {
    const start = Instant.parse("2026-03-02T09:00:00.000Z");
    expect(bucketsOf(start, start)).toEqual([]);
    expect(bucketsOf(start, addMinutes(start, -15))).toEqual([]);
  });
});

test("a mentor's break is kept for the mentor and not for the mentee", () => {
  const start = Instant.parse("2026-03-02T09:00:00.000Z");
  const time = { start, end: addMinutes(start, 30), breakMinutes: 20 };
  expect(menteeBuckets(time)).toHaveLength(2);
  expect(mentorBuckets(time)).toHaveLength(4);
});

test("the longest session with the longest break leaves room in a transaction of 100", () => {
  const start = Instant.parse("2026-03-02T09:00:00.000Z");
  const time = { start, end: addMinutes(start, 90), breakMinutes: 240 };
  // A reschedule to a time without overlap writes and deletes all of them.
  expect(2 * (mentorBuckets(time).length + menteeBuckets(time).length)).toBeLessThan(100 - 30);
});
