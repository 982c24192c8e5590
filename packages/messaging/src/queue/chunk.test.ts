import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunk } from "./chunk.ts";

const bounds = { maxCount: 10, maxBytes: 100 };
const sizes = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 60 });
const split = (items: readonly number[]) => chunk(items, bounds, (bytes) => bytes);
const sum = (items: readonly number[]): number => items.reduce((total, bytes) => total + bytes, 0);

describe("chunk", () => {
  it("loses nothing and keeps the order", () => {
    fc.assert(
      fc.property(sizes, (items) => {
        expect(split(items).flat()).toEqual(items);
      }),
    );
  });

  it("never goes above a bound, but for one item that is larger on its own", () => {
    fc.assert(
      fc.property(sizes, (items) => {
        for (const part of split(items)) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(bounds.maxCount);
          expect(part.length === 1 || sum(part) <= bounds.maxBytes).toBe(true);
        }
      }),
    );
  });

  it("sends no more parts than the bounds force it to", () => {
    expect(split(Array.from({ length: 20 }, () => 10))).toHaveLength(2);
    expect(split([60, 40, 60, 40])).toEqual([
      [60, 40],
      [60, 40],
    ]);
  });
});
