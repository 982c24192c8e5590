import type { Log } from "@waymark/application/log";
import type { Clock, FreeTimes, Listings } from "@waymark/application/ports";
import type { SegmentStore } from "../segment-store/segment-store.ts";

export type IndexerDeps = {
  readonly store: SegmentStore;
  readonly listings: Pick<Listings, "getMany" | "listByMentor" | "listPublished">;
  readonly freeTimes: FreeTimes;
  readonly clock: Clock;
  /** From 0 up to, not including, 1; and a wait: writers that met must not meet again. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly log: Log;
};
