import type { ListingId, PersonId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Changed, Manifest } from "../segment-store/manifest.ts";
import { buildDelta } from "./build-bytes.ts";
import type { IndexChange } from "./change.ts";
import type { IndexerDeps } from "./deps.ts";
import { mergeIndex } from "./merge.ts";
import { quarterHourOf } from "./quarter-hour.ts";
import { swapManifest } from "./swap-manifest.ts";

/** Every change reads and writes the whole delta again; beyond this a merge is the cheaper way. */
const MOST_CHANGED = 1_000;

const listingIdsOf = async (
  { listings }: IndexerDeps,
  changes: readonly IndexChange[],
): Promise<readonly ListingId[]> => {
  const ids = new Set<ListingId>();
  const mentorIds = new Set<PersonId>();
  for (const change of changes) {
    if ("listingId" in change) ids.add(change.listingId);
    else mentorIds.add(change.mentorId);
  }
  for (const mentorId of mentorIds) {
    for (const { id } of await listings.listByMentor(mentorId)) ids.add(id);
  }
  return [...ids];
};

/** The changed listings with these among them, as of the edition that says so. */
const withChanges = (
  { changed }: Manifest,
  ids: readonly ListingId[],
  at: Instant,
  edition: number,
): readonly Changed[] => {
  const renewed = new Set(ids);
  return [
    ...changed.filter(({ id }) => !renewed.has(id)),
    ...ids.map((id) => ({ id, at, edition })),
  ];
};

/**
 * Brings the index up to date with what changed. Only ids are taken from the changes: the delta is
 * written anew from the table as it is now, with every listing that changed since the snapshot. The
 * same changes again, or in another order, therefore lead to the same index; and until the manifest is
 * replaced, the last step, the old index stands whole.
 *
 * @returns how many listings the delta has, or null where a merge was the way
 */
export const indexChanges =
  (deps: IndexerDeps) =>
  async (changes: readonly IndexChange[]): Promise<number | null> => {
    const { store, listings, clock } = deps;
    const ids = await listingIdsOf(deps, changes);
    if (ids.length === 0) return 0;
    const next = await swapManifest(deps, async (stored) => {
      const manifest = stored?.manifest ?? null;
      if (manifest === null) return null;
      const now = clock.now();
      const edition = manifest.edition + 1;
      const changed = withChanges(manifest, ids, now, edition);
      if (changed.length > MOST_CHANGED) return null;
      const all = changed.map(({ id }) => id);
      const found = await listings.getMany(all);
      const bytes = await buildDelta(deps, all, found, quarterHourOf(now));
      const delta = await store.writeSegment(bytes);
      return { ...manifest, edition, delta, changed: [...changed] };
    });
    if (next !== null) return next.changed.length;
    await mergeIndex(deps)(ids);
    return null;
  };
