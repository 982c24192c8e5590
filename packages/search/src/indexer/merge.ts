import type { ListingId } from "@waymark/domain/id";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { Changed, Manifest } from "../segment-store/manifest.ts";
import type { StoredManifest } from "../segment-store/segment-store.ts";
import { buildDelta, buildFull } from "./build-bytes.ts";
import type { IndexerDeps } from "./deps.ts";
import { loadPublished } from "./load-published.ts";
import { quarterHourOf } from "./quarter-hour.ts";
import { removeOldSegments } from "./remove-old-segments.ts";
import { readNewest, swapManifest } from "./swap-manifest.ts";

/** Far above the time by which an index of the table may lag behind it. */
const SETTLED_AFTER_MINUTES = 1;

export type MergeReport = {
  readonly snapshot: string;
  readonly bytes: number;
  readonly listings: number;
  /** The quarter hour from which its free time counts. */
  readonly builtAt: Instant;
  readonly removedSegments: number;
  /** False when a merge that began later was faster: its snapshot is the newer one and stays. */
  readonly isCurrent: boolean;
};

const idsOf = (changed: readonly Changed[]): readonly ListingId[] => changed.map(({ id }) => id);

/** A manifest that is lost takes no words with it: they lie beside it. */
const vocabularyOf = async (
  { store }: IndexerDeps,
  stored: StoredManifest | null,
): Promise<Manifest["vocabulary"]> => {
  const manifest = stored?.manifest ?? null;
  if (manifest !== null) return manifest.vocabulary;
  const newest = (await store.listVocabularies()).at(-1);
  return newest === undefined ? null : { name: newest.name, version: newest.version };
};

const previousOf = (before: Manifest | null, snapshot: string): Manifest["previous"] => {
  if (before === null) return null;
  // A merge that changed nothing must not push out what the one before it replaced.
  if (before.snapshot === snapshot) return before.previous;
  return { snapshot: before.snapshot, delta: before.delta };
};

/**
 * Builds the snapshot anew from the table and puts it in the place of the old one and its delta. It
 * needs nothing of what is stored, so it also repairs a store that is empty or damaged. What the
 * indexer writes while this runs is kept, as a new delta.
 *
 * @param heard listings of which the caller knows that they have changed just now
 */
export const mergeIndex =
  (deps: IndexerDeps) =>
  async (heard: readonly ListingId[] = []): Promise<MergeReport> => {
    const { store, listings, clock } = deps;
    const startedAt = clock.now();
    const builtAt = quarterHourOf(startedAt);
    const before = (await readNewest(store))?.manifest ?? null;
    const readEdition = before?.edition ?? 0;
    const known = [...(before?.changed ?? []), ...(before?.settling ?? [])];
    const justHeard = heard.map((id) => ({ id, at: startedAt, edition: readEdition + 1 }));
    const current = [...new Set([...idsOf(known), ...heard])];
    const full = await buildFull(deps, await loadPublished(listings, current), builtAt);
    const snapshot = await store.writeSegment(full.bytes);

    const swapped = await swapManifest(deps, async (stored) => {
      const manifest = stored?.manifest ?? null;
      if (manifest !== null && manifest.mergedEdition > readEdition) return null;
      // What a later edition than the one that was read speaks of changed during this merge.
      const changed = (manifest?.changed ?? []).filter(({ edition }) => edition > readEdition);
      const ids = idsOf(changed);
      const delta =
        ids.length === 0
          ? null
          : await store.writeSegment(
              await buildDelta(deps, ids, await listings.getMany(ids), builtAt),
            );
      const settledBefore = addMinutes(startedAt, -SETTLED_AFTER_MINUTES);
      return {
        v: 1,
        edition: (manifest?.edition ?? 0) + 1,
        snapshot,
        delta,
        builtAt,
        mergedEdition: readEdition,
        previous: previousOf(manifest, snapshot),
        changed,
        settling: [...known, ...justHeard].filter(({ at }) => at > settledBefore),
        vocabulary: await vocabularyOf(deps, stored),
      };
    });
    const removedSegments = await removeOldSegments(deps);
    return {
      snapshot,
      bytes: full.bytes.length,
      listings: full.count,
      builtAt,
      removedSegments,
      isCurrent: swapped !== null,
    };
  };
