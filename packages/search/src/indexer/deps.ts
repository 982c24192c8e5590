import type { Log } from "@waymark/application/log";
import type { Clock, FreeTimes, Listings, Reviews } from "@waymark/application/ports";
import type { SegmentStore } from "../segment-store/segment-store.ts";

/** What is known of a listing beside what its mentor wrote. */
export type ListingFacts = {
  readonly freeTimes: FreeTimes;
  readonly reviews: Pick<Reviews, "countsOf">;
};

export type IndexerDeps = ListingFacts & {
  readonly store: SegmentStore;
  readonly listings: Pick<Listings, "getMany" | "listByMentor" | "listPublished">;
  readonly freeTimes: FreeTimes;
  readonly clock: Clock;
  /** From 0 up to, not including, 1; and a wait: writers that met must not meet again. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly log: Log;
};
