import { describeError, type Log } from "@waymark/application/log";
import type { Clock, Listings } from "@waymark/application/ports";
import type { Listing } from "@waymark/domain/listing";
import { type Instant, msBetween } from "@waymark/domain/time";
import type { SearchIndex } from "../engine/index-view.ts";
import type { IndexedListing } from "../listing/listing.ts";
import { buildSnapshot } from "../snapshot/build.ts";
import { openSnapshot } from "../snapshot/open-snapshot.ts";

/** Every published listing, indexed and as it was written. */
export type Corpus = {
  readonly index: SearchIndex;
  readonly listings: ReadonlyMap<string, Listing>;
  readonly loadedAt: Instant;
};

const indexed = (listing: Listing): IndexedListing => ({
  ...listing,
  name: listing.displayName,
  priceCents: 0,
  rating: 0,
  reviews: 0,
  freeSlots: [],
});

const loadCorpus = async (listings: Listings, now: Instant): Promise<Corpus> => {
  const published: Listing[] = [];
  let cursor: string | undefined;
  do {
    const page = await listings.listPublished(cursor);
    // The port promises no others, but a draft that was public once cannot be taken back.
    published.push(...page.items.filter(({ status }) => status === "published"));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  const snapshot = buildSnapshot(published.map(indexed), { now });
  if (!snapshot.ok) throw new Error(`the listing index was not built: ${snapshot.error.code}`);
  const index = openSnapshot(snapshot.value);
  if (!index.ok) throw new Error(`the listing index was not opened: ${index.error.code}`);
  return {
    index: index.value,
    listings: new Map(published.map((listing) => [listing.id, listing])),
    loadedAt: now,
  };
};

export type CorpusDeps = {
  readonly listings: Listings;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Gives the corpus from memory, loaded anew once it is older than `maxAgeMs`. While a reload fails,
 * the old corpus stays in use, the failure is logged, and the next call tries again.
 */
export const keepCorpus = (deps: CorpusDeps, maxAgeMs: number): (() => Promise<Corpus>) => {
  let corpus: Corpus | undefined;
  let loading: Promise<Corpus> | undefined;
  const load = (): Promise<Corpus> =>
    (loading ??= loadCorpus(deps.listings, deps.clock.now())
      .then((loaded) => (corpus = loaded))
      .finally(() => {
        loading = undefined;
      }));
  return async () => {
    if (corpus === undefined) return load();
    const known = corpus;
    const isOld = msBetween(known.loadedAt, deps.clock.now()) > maxAgeMs;
    if (!isOld) return known;
    return load().catch((error: unknown) => {
      const failure = describeError(error);
      deps.log({
        level: "error",
        message: "listings not reloaded, searching old ones",
        ...failure,
      });
      return known;
    });
  };
};
