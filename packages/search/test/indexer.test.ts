import type { FreeTimes } from "@waymark/application/ports";
import type { ListingId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";
import type { RatingCounts } from "@waymark/domain/survey";
import { addMinutes } from "@waymark/domain/time";
import { buildListing } from "@waymark/testing/build";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexChanges, mergeIndex } from "../src/indexer/index.ts";
import { keepIndex, type ObjectStore } from "../src/segment-store/index.ts";
import { ask } from "./open.ts";
import { listingTable } from "./support/listing-table.ts";
import { idsIn, manifestOf } from "./support/read-index.ts";
import { startIndex } from "./support/start-index.ts";

const of = (...listings: readonly Listing[]) => listings.map(({ id }) => ({ listingId: id }));

const [ada, berta] = [buildListing(1), buildListing(2)];
const withdrawn = (listing: Listing): Listing => ({ ...listing, status: "withdrawn" });

describe("a change", () => {
  it("is in the index with its listing as the table has it, not as the change says", async () => {
    const table = listingTable(ada);
    const { index, merge, store, clock } = startIndex(table);
    await merge();
    table.set(berta, withdrawn(ada));
    expect(await index(of(ada, berta))).toBe(2);
    expect(await idsIn(store, clock)).toEqual([berta.id]);
    table.erase(berta.id);
    await index(of(berta));
    expect(await idsIn(store, clock)).toEqual([]);
  });

  it("before any index exists leads to a whole one", async () => {
    const { index, store, clock } = startIndex(listingTable(ada, berta));
    expect(await index(of(ada))).toBeNull();
    expect(await idsIn(store, clock)).toEqual([ada.id, berta.id]);
  });

  it("of a mentor's time is one of all their listings", async () => {
    const other = buildListing(9, { mentorId: ada.mentorId });
    const { index, merge, deps } = startIndex(listingTable(ada, other, berta));
    await merge();
    expect(await index([{ mentorId: ada.mentorId }])).toBe(2);
    const { changed } = await manifestOf(deps);
    expect(changed.map(({ id }) => id).toSorted()).toEqual([ada.id, other.id]);
  });

  it("delivered again, also long after, changes no byte of the answer", async () => {
    const table = listingTable(ada, berta);
    const { index, merge, store, clock, deps } = startIndex(table);
    await merge();
    table.set(withdrawn(ada));
    await index(of(ada));
    const { delta } = await manifestOf(deps);
    await index([...of(ada), ...of(ada)]);
    expect((await manifestOf(deps)).delta).toBe(delta);
    table.set(ada);
    await index(of(berta));
    await index(of(ada));
    expect(await idsIn(store, clock)).toEqual([ada.id, berta.id]);
  });

  it("of nothing is nothing", async () => {
    const { index, merge, deps } = startIndex(listingTable(ada));
    await merge();
    const { edition } = await manifestOf(deps);
    expect(await index([])).toBe(0);
    expect((await manifestOf(deps)).edition).toBe(edition);
  });

  it("that is one of very many leads to a merge in place of an ever larger delta", async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => buildListing(at + 1));
    const table = listingTable();
    const { index, merge, store, clock, deps } = startIndex(table);
    await merge();
    table.set(...many);
    table.freezeList();
    table.set(withdrawn(ada));
    expect(await index(of(...many))).toBeNull();
    const { delta, changed } = await manifestOf(deps);
    expect([delta, changed]).toEqual([null, []]);
    expect(await idsIn(store, clock)).not.toContain(ada.id);
  });
});

describe("a crash", () => {
  it("between the segment and the manifest leaves the old index whole, and the next try ends it", async () => {
    const table = listingTable(ada);
    const { merge, index, objects, store, clock, depsOn } = startIndex(table);
    await merge();
    table.set(berta);
    const dying: ObjectStore = {
      ...objects,
      put: async (key, bytes, condition) => {
        if (condition.only !== "always") throw new Error("killed");
        return objects.put(key, bytes, condition);
      },
    };
    for (const act of [indexChanges(depsOn(dying))(of(berta)), mergeIndex(depsOn(dying))()]) {
      await expect(act).rejects.toThrow("killed");
      expect(await idsIn(store, clock)).toEqual([ada.id]);
    }
    await index(of(berta));
    expect(await idsIn(store, clock)).toEqual([ada.id, berta.id]);
  });
});

describe("free time", () => {
  it("enters the index from the port, and is asked for again by each change and merge", async () => {
    let shiftMinutes = 60;
    const freeTimes: FreeTimes = {
      ofMentors: async (mentorIds, now) =>
        new Map(
          mentorIds
            .filter((id) => id === ada.mentorId)
            .map((id) => [
              id,
              [{ start: addMinutes(now, shiftMinutes), end: addMinutes(now, shiftMinutes + 30) }],
            ]),
        ),
    };
    const { merge, index, store, clock } = startIndex(listingTable(ada, berta), { freeTimes });
    const firstSlots = async (): Promise<readonly string[]> => {
      const keeper = keepIndex(store, clock);
      await keeper.refresh();
      const kept = keeper.current();
      if (kept === null) return [];
      const { hits } = ask(kept.index, { slots: { minutes: 30 }, explain: true });
      return hits.flatMap(({ id, nextSlots }) => [id, ...nextSlots]);
    };
    await merge();
    expect(await firstSlots()).toEqual([ada.id, "2026-03-02T10:00:00.000Z"]);
    shiftMinutes = 120;
    await index([{ mentorId: ada.mentorId }]);
    expect(await firstSlots()).toEqual([ada.id, "2026-03-02T11:00:00.000Z"]);
  });
});

describe("reviews", () => {
  it("enter the index with how many there are, and are asked for again by each change", async () => {
    let counts: RatingCounts = [0, 0, 0, 0, 1];
    const reviews = { countsOf: async () => new Map([[ada.mentorId, counts]]) };
    const { merge, index, store, clock } = startIndex(listingTable(ada, berta), { reviews });
    const ratedAtLeast = async (min: number): Promise<readonly string[]> => {
      const keeper = keepIndex(store, clock);
      await keeper.refresh();
      const kept = keeper.current();
      return kept === null ? [] : ask(kept.index, { rating: { min } }).hits.map(({ id }) => id);
    };
    await merge();
    expect(await ratedAtLeast(0.1)).toEqual([ada.id]);
    expect(await ratedAtLeast(5)).toEqual([ada.id]);
    counts = [1, 0, 0, 0, 2];
    await index([{ mentorId: ada.mentorId }]);
    expect(await ratedAtLeast(3.7)).toEqual([ada.id]);
    expect(await ratedAtLeast(3.8)).toEqual([]);
  });
});

describe("any sequence of changes, deliveries and merges", () => {
  const STATUSES = ["draft", "published", "paused", "withdrawn"] as const;
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("change" as const),
      number: fc.integer({ min: 1, max: 6 }),
      status: fc.constantFrom(...STATUSES, "erased" as const),
      skill: fc.constantFrom("Planning", "Go", "Führung"),
      isHeard: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("merge" as const), minutes: fc.integer({ min: 0, max: 90 }) }),
  );

  it("leads to the index of a rebuild, byte for byte once it is merged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const table = listingTable();
        const indexer = startIndex(table);
        const published = new Set<string>();
        const unheard = new Set<ListingId>();
        await indexer.merge();
        for (const one of steps) {
          if (one.kind === "merge") {
            indexer.clock.advanceMs(one.minutes * 60_000);
            await indexer.merge();
            continue;
          }
          const { id } = buildListing(one.number);
          if (one.status === "erased") table.erase(id);
          else table.set(buildListing(one.number, { status: one.status, skills: [one.skill] }));
          if (one.status === "published") published.add(id);
          else published.delete(id);
          unheard.add(id);
          if (!one.isHeard) continue;
          // Late, together, and with what was delivered before once more.
          await indexer.index([...unheard].map((listingId) => ({ listingId })));
          unheard.clear();
        }
        await indexer.index([...unheard].map((listingId) => ({ listingId })));
        expect(await idsIn(indexer.store, indexer.clock)).toEqual([...published].toSorted());

        const merged = await indexer.merge();
        const rebuilt = startIndex(table);
        rebuilt.clock.moveTo(indexer.clock.now());
        expect(merged.snapshot).toBe((await rebuilt.merge()).snapshot);
        expect(await idsIn(indexer.store, indexer.clock)).toEqual([...published].toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
