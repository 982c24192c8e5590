import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexedListing } from "../src/listing/index.ts";
import { buildSnapshot, openSnapshot } from "../src/snapshot/index.ts";
import { anyListing, listings, NOW } from "./arbitraries.ts";
import { make } from "./make.ts";
import { ask, build, open } from "./open.ts";

const codeOf = (bytes: Uint8Array): string => {
  const opened = openSnapshot(bytes);
  return opened.ok ? "opened" : opened.error.code;
};

describe("bytes that are not a snapshot", () => {
  it("random bytes are refused with a code", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        expect(codeOf(bytes)).toMatch(/^snapshot\.(truncated|not_a_snapshot)$/);
      }),
    );
  });

  it("random bytes behind a good beginning are refused with a code", () => {
    fc.assert(
      fc.property(listings, fc.uint8Array({ minLength: 1 }), fc.nat(200), (all, noise, at) => {
        const good = build(all);
        const bytes = new Uint8Array([...good.subarray(0, at), ...noise]);
        expect(codeOf(bytes)).toMatch(/^snapshot\./);
      }),
    );
  });

  it("a snapshot that is cut anywhere is refused with a code", () => {
    fc.assert(
      fc.property(listings, fc.nat(), (all, cut) => {
        const good = build(all);
        expect(codeOf(good.slice(0, cut % good.length))).toMatch(/^snapshot\./);
      }),
    );
  });

  it("one wrong bit anywhere is refused with a code", () => {
    fc.assert(
      fc.property(listings, fc.nat(), fc.nat(7), (all, place, bit) => {
        const bytes = build(all);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(codeOf(bytes)).toMatch(/^snapshot\./);
      }),
      { numRuns: 500 },
    );
  });

  it("one wrong bit in the head of the file is refused with a code, wherever it is", () => {
    const good = build([]);
    for (let at = 0; at < 24 * 8; at++) {
      const bytes = good.slice();
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(codeOf(bytes), `bit ${at}`).toMatch(/^snapshot\./);
    }
  });

  it("another version is told apart from damage", () => {
    const bytes = build([]);
    new DataView(bytes.buffer).setUint32(8, 99, true);
    expect(codeOf(bytes)).toBe("snapshot.other_version");
  });
});

describe("a snapshot", () => {
  it("answers alike from bytes that lie askew in a larger buffer", () => {
    fc.assert(
      fc.property(listings, fc.nat(9), (all, shift) => {
        const good = build(all);
        const larger = new Uint8Array(good.length + 10);
        larger.set(good, shift);
        const askew = openSnapshot(larger.subarray(shift, shift + good.length));
        expect(askew.ok && ask(askew.value, {}).total).toBe(all.length);
      }),
    );
  });

  it("is refused for more facet values than it has numbers for, and has room for as many", () => {
    const skilled = (count: number): IndexedListing =>
      make({ id: "a", skills: Array.from({ length: count }, (_, i) => `s${i}`) });
    expect(buildSnapshot([skilled(65_001)], { now: NOW })).toEqual({
      ok: false,
      error: { code: "build.too_many_values", facet: "skill", max: 65_000 },
    });
    const index = open([skilled(64_990), make({ id: "b", skills: ["s64989"] })]);
    const { total, facets } = ask(index, { facets: { skill: ["s64989"] } });
    expect([total, facets.skill?.[0]]).toEqual([2, { value: "s64989", count: 2 }]);
  });

  it("is refused for two listings with one id", () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        expect(buildSnapshot([listing, { ...listing }], { now: NOW })).toEqual({
          ok: false,
          error: { code: "build.duplicate_id", id: listing.id },
        });
      }),
    );
  });
});
