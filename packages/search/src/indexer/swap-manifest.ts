import type { Manifest } from "../segment-store/manifest.ts";
import type { SegmentStore, StoredManifest } from "../segment-store/segment-store.ts";
import type { IndexerDeps } from "./deps.ts";

/** A reading of the table lies between reading the manifest and replacing it: eight writers get by. */
const MAX_ATTEMPTS = 16;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1_000;

/** The manifest that is stored now; null where there never was one. */
export const readNewest = (store: SegmentStore): Promise<StoredManifest | null> =>
  store.readManifest(null);

/**
 * Replaces the manifest by what `change` makes of it. Of two writers at once one wins; the other
 * reads what the winner wrote and makes its change to that, so that neither is lost.
 *
 * @param change writes the segments that its manifest names before it answers; null is no change
 * @throws when others were faster sixteen times in a row
 */
export const swapManifest = async (
  { store, random, sleep }: Pick<IndexerDeps, "store" | "random" | "sleep">,
  change: (stored: StoredManifest | null) => Promise<Manifest | null>,
): Promise<Manifest | null> => {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const stored = await readNewest(store);
    const next = await change(stored);
    if (next === null || (await store.replaceManifest(stored, next))) return next;
    await sleep(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt));
  }
  throw new Error("other writers replaced the manifest of the index again and again");
};
