import type { ListingId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";
import type { Instant } from "@waymark/domain/time";
import { buildSnapshot } from "../snapshot/build.ts";
import type { ListingFacts } from "./deps.ts";
import { indexedListings } from "./indexed-listings.ts";

const build = async (
  facts: ListingFacts,
  listings: readonly Listing[],
  now: Instant,
  removed: readonly ListingId[],
): Promise<{ readonly bytes: Uint8Array; readonly count: number }> => {
  const indexed = await indexedListings(facts, listings, now);
  const built = buildSnapshot(indexed, { now, removed });
  // The limits of the format are those of the product's size (decision 0008), not a person's mistake.
  if (!built.ok) throw new Error(`the listing index cannot be built: ${built.error.code}`);
  return { bytes: built.value, count: indexed.length };
};

/** A full snapshot of what is published among the given listings, and how many those are. */
export const buildFull = (
  facts: ListingFacts,
  listings: readonly Listing[],
  now: Instant,
): ReturnType<typeof build> => build(facts, listings, now, []);

/**
 * A delta: what became of the changed listings. Those that are not published, or not there at all,
 * are taken out of the snapshot below.
 */
export const buildDelta = async (
  facts: ListingFacts,
  changed: readonly ListingId[],
  found: readonly Listing[],
  now: Instant,
): Promise<Uint8Array> => {
  const published = new Set(
    found.filter(({ status }) => status === "published").map(({ id }) => id),
  );
  const removed = changed.filter((id) => !published.has(id));
  return (await build(facts, found, now, removed)).bytes;
};
