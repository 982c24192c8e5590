import type { LogEntry } from "@waymark/application/log";
import type { Clock } from "@waymark/application/ports";
import { fakeClock } from "@waymark/testing/clock";
import {
  type IndexerDeps,
  indexChanges,
  mergeIndex,
  noFreeTimes,
  noReviews,
} from "../../src/indexer/index.ts";
import { makeSegmentStore, type ObjectStore } from "../../src/segment-store/index.ts";
import type { ListingTable } from "./listing-table.ts";
import { memoryObjects } from "@waymark/testing/objects";

/** An indexer over a table and a store of its own, on a clock that stands still. */
export const startIndex = (listings: ListingTable, more: Partial<IndexerDeps> = {}) => {
  const clock = fakeClock();
  const objects = memoryObjects(clock);
  const logged: LogEntry[] = [];
  const depsOn = (store: ObjectStore, now: Clock = clock): IndexerDeps => ({
    store: makeSegmentStore(store),
    listings,
    freeTimes: noFreeTimes,
    reviews: noReviews,
    clock: now,
    random: () => 0.5,
    sleep: async () => {},
    log: (entry) => void logged.push(entry),
    ...more,
  });
  const deps = depsOn(objects);
  return {
    clock,
    objects,
    logged,
    deps,
    /** The same indexer on another view of the store. */
    depsOn,
    store: deps.store,
    index: indexChanges(deps),
    merge: mergeIndex(deps),
  };
};
