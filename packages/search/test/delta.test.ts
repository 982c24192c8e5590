import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexedListing } from "../src/listing/index.ts";
import type { SearchIndex } from "../src/snapshot/index.ts";
import { anyListing, listings, query } from "./arbitraries.ts";
import { make } from "./make.ts";
import { ask, build, delta, open } from "./open.ts";

type Change =
  | { readonly kind: "put"; readonly listing: IndexedListing }
  | { readonly kind: "remove"; readonly id: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  anyListing.map((listing): Change => ({ kind: "put", listing })),
  fc.nat(60).map((n): Change => ({ kind: "remove", id: `lst_${n}` })),
);

/** Batches of changes, each of which becomes a delta. */
const batches = fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 4 });

const replay = (
  start: readonly IndexedListing[],
  history: readonly (readonly Change[])[],
): { readonly index: SearchIndex; readonly table: ReadonlyMap<string, IndexedListing> } => {
  const table = new Map(start.map((listing) => [listing.id, listing]));
  let index = open(start);
  for (const batch of history) {
    const put = new Map<string, IndexedListing>();
    const removed = new Set<string>();
    for (const step of batch) {
      if (step.kind === "put") {
        put.set(step.listing.id, step.listing);
        table.set(step.listing.id, step.listing);
      } else {
        put.delete(step.id);
        removed.add(step.id);
        table.delete(step.id);
      }
    }
    index = delta(index, put.values(), [...removed]);
  }
  return { index, table };
};

/** Many small indexes are built here; a loaded machine may take its time. */
const SLOW_MS = 120_000;

describe("deltas above a snapshot", { timeout: SLOW_MS }, () => {
  it("any sequence of adds, changes and removals answers as a fresh build does", () => {
    fc.assert(
      fc.property(listings, batches, fc.array(query, { maxLength: 4 }), (start, history, asked) => {
        const { index, table } = replay(start, history);
        const fresh = open(table.values());
        expect(index.listings).toBe(table.size);
        for (const q of asked) {
          expect(ask(index, { ...q, explain: true })).toEqual(ask(fresh, { ...q, explain: true }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("a removed listing stays gone when an old snapshot is loaded again below the delta", () => {
    fc.assert(
      fc.property(listings, fc.nat(60), (start, n) => {
        const id = `lst_${n}`;
        const answer = ask(delta(open(start), [], [id]), { limit: 100 });
        expect(answer.hits.map((hit) => hit.id)).not.toContain(id);
      }),
    );
  });

  it("a word that only removed listings have is as if it had never been", () => {
    const story = (id: string, text: string): IndexedListing => make({ id, story: text });
    const index = open([story("a", "reach"), story("b", "react"), story("c", "react go")]);
    const after = delta(index, [], ["a"]);
    expect(ask(index, { text: "reach" }).hits.map(({ id }) => id)).toEqual(["a"]);
    expect(ask(after, { text: "reach" }).total).toBe(2);
    expect(ask(after, { text: "react", limit: 1 })).toEqual(
      ask(open([story("b", "react"), story("c", "react go")]), { text: "react", limit: 1 }),
    );
  });

  it("the index below keeps answering as before", () => {
    fc.assert(
      fc.property(listings, listings, query, (below, above, asked) => {
        const index = open(below);
        const before = ask(index, asked);
        ask(delta(index, above), asked);
        expect(ask(index, asked)).toEqual(before);
      }),
    );
  });
});

describe("a rebuild", { timeout: SLOW_MS }, () => {
  it("gives the same bytes whatever the order of the listings", () => {
    fc.assert(
      fc.property(
        listings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(Buffer.compare(build(all), build(shuffled))).toBe(0);
        },
      ),
    );
  });
});
