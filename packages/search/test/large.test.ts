import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACETS } from "../src/facet/index.ts";
import type { IndexedListing } from "../src/listing/index.ts";
import { buildSnapshotFile } from "../src/snapshot/index.ts";
import { anyListing, NOW, query } from "./arbitraries.ts";
import { ask, build, delta, must, open } from "./open.ts";
import { askOracle, topCounts } from "./oracle.ts";

/** Enough for packed rows, bitmaps and the table of pairs, which small indexes do without. */
const LISTINGS = 1200;
const SEED = 20_260_301;

const manySkills = Array.from({ length: 14 }, (_, i) => `skill ${i}`);

/** Every fiftieth listing has more skills than a row has cells. */
const world: readonly IndexedListing[] = fc
  .sample(anyListing, { numRuns: LISTINGS, seed: SEED })
  .map((listing, i) => ({
    ...listing,
    id: `lst_${String(i).padStart(5, "0")}`,
    skills: i % 50 === 0 ? [...listing.skills, ...manySkills] : listing.skills,
  }));

const changed = world
  .filter((_, i) => i % 9 === 0)
  .map((listing) => ({ ...listing, country: "XX", skills: ["go"] }));
const removed = world.filter((_, i) => i % 7 === 0).map(({ id }) => id);
const after = new Map(world.map((listing) => [listing.id, listing]));
for (const id of removed) after.delete(id);
for (const listing of changed) after.set(listing.id, listing);

const SLOW_MS = 120_000;

describe("an index of many listings", { timeout: SLOW_MS }, () => {
  const index = open(world);
  const changedIndex = delta(index, changed, removed);

  it("is laid out as a large one", () => {
    const segment = index.layers[0]?.segment;
    expect(segment?.rows.units.some(({ facets }) => facets.length > 1)).toBe(true);
    expect(segment?.rows.moreListings.length).toBe(LISTINGS / 50);
    expect(segment?.cross.rows.length).toBeGreaterThan(0);
    expect(segment?.longRunListings.length).toBeGreaterThan(0);
  });

  it.each([
    ["as it was built", index, world],
    ["with many listings changed and removed by a delta", changedIndex, [...after.values()]],
  ])(
    "%s finds exactly the listings and counts exactly the facets that it should",
    (_, own, all) => {
      fc.assert(
        fc.property(query, (asked) => {
          const { hits, total, facets } = ask(own, { ...asked, limit: LISTINGS, count: FACETS });
          const wanted = askOracle(all, asked);
          expect(hits.map(({ id }) => id).toSorted()).toEqual(wanted.ids);
          expect(total).toBe(wanted.ids.length);
          expect(facets).toEqual(
            Object.fromEntries(FACETS.map((facet) => [facet, topCounts(wanted.facets[facet])])),
          );
        }),
        { numRuns: 100, seed: SEED },
      );
    },
  );

  it.each([
    ["in one part", undefined],
    ["in many parts", 1000],
  ])("has the same bytes when it is built into a file, its postings %s", (_, postingsAtOnce) => {
    const folder = mkdtempSync(join(tmpdir(), "search-"));
    try {
      const path = join(folder, "snapshot");
      const options = { now: NOW, ...(postingsAtOnce !== undefined && { postingsAtOnce }) };
      const bytes = must(buildSnapshotFile(world.toReversed(), options, path));
      expect(readFileSync(path).length).toBe(bytes);
      expect(Buffer.compare(readFileSync(path), build(world))).toBe(0);
      expect(readdirSync(folder)).toEqual(["snapshot"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("gives the best few hits of any sort as the whole list begins", () => {
    const few = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(query, few, (asked, limit) => {
        const idsOf = (most: number): readonly string[] =>
          ask(index, { ...asked, limit: most }).hits.map(({ id }) => id);
        expect(idsOf(limit)).toEqual(idsOf(LISTINGS).slice(0, limit));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it("gives the listings with the next free slots first, however few are asked for", () => {
    const { nextSlot } = askOracle(world, { now: NOW });
    const order = world
      .map(({ id }) => id)
      .toSorted((a, b) => {
        const [left, right] = [nextSlot.get(a) ?? Infinity, nextSlot.get(b) ?? Infinity];
        return left === right ? (a < b ? -1 : 1) : left < right ? -1 : 1;
      });
    const { hits } = ask(index, { sort: "nextSlot", limit: 5 });
    expect(hits.map(({ id }) => id)).toEqual(order.slice(0, 5));
  });
});
