import type { Listing } from "@waymark/domain/listing";
import { buildListing } from "@waymark/testing/build";
import { describe, expect, it } from "vitest";
import { indexChanges, mergeIndex, verifyIndex } from "../src/indexer/index.ts";
import { makeSegmentStore, type ObjectStore } from "../src/segment-store/index.ts";
import { listingTable } from "./support/listing-table.ts";
import { idsIn, manifestOf } from "./support/read-index.ts";
import { startIndex } from "./support/start-index.ts";

const of = (...listings: readonly Listing[]) => listings.map(({ id }) => ({ listingId: id }));

const [ada, berta, cleo] = [buildListing(1), buildListing(2), buildListing(3)];
const withdrawn = (listing: Listing): Listing => ({ ...listing, status: "withdrawn" });

describe("writers at the same time", () => {
  /** Lets `meanwhile` happen once: after a writer has read the manifest, when it writes a segment. */
  const interrupted = (objects: ObjectStore, meanwhile: () => Promise<unknown>): ObjectStore => {
    let isDue = true;
    return {
      ...objects,
      put: async (key, bytes, condition) => {
        if (isDue && condition.only === "always") {
          isDue = false;
          await meanwhile();
        }
        return objects.put(key, bytes, condition);
      },
    };
  };

  it("lose nothing when two indexers meet", async () => {
    const table = listingTable(ada);
    const { index, merge, objects, store, clock, depsOn } = startIndex(table);
    await merge();
    table.set(berta, cleo);
    const slow = indexChanges(depsOn(interrupted(objects, () => index(of(berta)))));
    expect(await slow(of(cleo))).toBe(2);
    expect(await idsIn(store, clock)).toEqual([ada.id, berta.id, cleo.id]);
  });

  it("keep a change that comes while a merge runs", async () => {
    const table = listingTable(ada, berta);
    const { index, objects, store, clock, depsOn, merge, deps } = startIndex(table);
    await merge();
    const slow = mergeIndex(
      depsOn(
        interrupted(objects, async () => {
          table.set(withdrawn(ada));
          await index(of(ada));
        }),
      ),
    );
    expect((await slow()).isCurrent).toBe(true);
    expect((await manifestOf(deps)).changed.map(({ id }) => id)).toEqual([ada.id]);
    expect(await idsIn(store, clock)).toEqual([berta.id]);
  });

  it("do not let a slow merge take back what a later one knows", async () => {
    const table = listingTable(ada, berta);
    const { index, merge, objects, store, clock, depsOn } = startIndex(table);
    await merge();
    const slow = mergeIndex(
      depsOn(
        interrupted(objects, async () => {
          table.set(withdrawn(ada));
          await index(of(ada));
          clock.advanceMs(10 * 60_000);
          await merge();
        }),
      ),
    );
    expect((await slow()).isCurrent).toBe(false);
    expect(await idsIn(store, clock)).toEqual([berta.id]);
  });

  it("give up with an error, and with the old index whole, when others are always faster", async () => {
    const table = listingTable(ada);
    const { merge, objects, store, clock, depsOn } = startIndex(table);
    await merge();
    const hopeless: ObjectStore = {
      ...objects,
      put: (key, bytes, condition) =>
        condition.only === "always" ? objects.put(key, bytes, condition) : Promise.resolve(false),
    };
    table.set(berta);
    await expect(indexChanges(depsOn(hopeless))(of(berta))).rejects.toThrow("again and again");
    expect(await idsIn(store, clock)).toEqual([ada.id]);
  });
});

describe("a merge", () => {
  it("of the same table within a quarter hour gives the same bytes under the same name", async () => {
    const one = startIndex(listingTable(ada, berta, cleo));
    const other = startIndex(listingTable(cleo, ada, berta));
    other.clock.advanceMs(14 * 60_000);
    expect((await one.merge()).snapshot).toBe((await other.merge()).snapshot);
    other.clock.advanceMs(60_000);
    expect((await one.merge()).snapshot).not.toBe((await other.merge()).snapshot);
  });

  it("can be proved by a build that stores nothing", async () => {
    const table = listingTable(ada, berta);
    const { merge, deps, clock } = startIndex(table);
    const { snapshot, builtAt } = await merge();
    clock.advanceMs(20 * 60_000);
    expect(await verifyIndex(deps, builtAt)).toBe(snapshot);
    table.set(withdrawn(ada));
    expect(await verifyIndex(deps, builtAt)).not.toBe(snapshot);
  });

  it("reads what changed shortly before past an index of the table that lags behind", async () => {
    const table = listingTable(ada, berta, cleo);
    const { index, merge, store, clock } = startIndex(table);
    await merge();
    table.freezeList();
    table.set(withdrawn(ada));
    table.erase(cleo.id);
    await index(of(ada, cleo));
    await merge();
    expect(await idsIn(store, clock)).toEqual([berta.id]);
    clock.advanceMs(1_000);
    await merge();
    expect(await idsIn(store, clock)).toEqual([berta.id]);
  });

  it("repairs a store whose manifest is damaged or gone, and finds the owner's words again", async () => {
    const { merge, objects, store, clock, deps } = startIndex(listingTable(ada));
    await merge();
    const vocabulary = await store.writeVocabulary(1, Buffer.from("a = b"));
    await objects.put("search/manifest.json", Buffer.from("{"), { only: "always" });
    await merge();
    expect(await idsIn(store, clock)).toEqual([ada.id]);
    expect((await manifestOf(deps)).vocabulary).toEqual(vocabulary);
    await objects.remove("search/manifest.json");
    await merge();
    expect((await manifestOf(deps)).vocabulary).toEqual(vocabulary);
  });

  it("removes segments that nobody names any more, an hour after they were written", async () => {
    const table = listingTable(ada);
    const { merge, index, store, clock, deps } = startIndex(table);
    await merge();
    table.set(berta);
    await index(of(berta));
    for (let hour = 0; hour < 3; hour += 1) {
      expect((await store.listSegments()).length).toBeGreaterThan(1);
      clock.advanceMs(61 * 60_000);
      await merge();
    }
    const { snapshot, previous } = await manifestOf(deps);
    const names = (await store.listSegments()).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set([snapshot, previous?.snapshot]));
    expect(await idsIn(store, clock)).toEqual([ada.id, berta.id]);
  });
});

it("objects of the index all lie under one beginning, for one rule of rights", async () => {
  const { merge, objects, store } = startIndex(listingTable(ada));
  await merge();
  await store.writeVocabulary(1, Buffer.from("a = b"));
  const keys = (await objects.list("")).map(({ key }) => key);
  expect(keys).toHaveLength(3);
  expect(keys.every((key) => key.startsWith("search/"))).toBe(true);
  expect(await makeSegmentStore(objects).readSegment("0".repeat(40))).toBeNull();
});
