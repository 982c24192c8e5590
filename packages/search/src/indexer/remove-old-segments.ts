import { addMinutes } from "@waymark/domain/time";
import type { IndexerDeps } from "./deps.ts";
import { readNewest } from "./swap-manifest.ts";

/**
 * Readers open what a manifest names within seconds, and a writer puts its manifest right behind its
 * segments. Longer than a quarter hour, too: within it the same bytes may be written again under the
 * same name.
 */
const GRACE_MINUTES = 60;

/** Removes segments that no manifest names any more. @returns how many */
export const removeOldSegments = async ({
  store,
  clock,
}: Pick<IndexerDeps, "store" | "clock">): Promise<number> => {
  const oldBefore = addMinutes(clock.now(), -GRACE_MINUTES);
  const segments = await store.listSegments();
  const manifest = (await readNewest(store))?.manifest ?? null;
  if (manifest === null) return 0;
  const { snapshot, delta, previous } = manifest;
  const named = new Set([snapshot, delta, previous?.snapshot, previous?.delta]);
  const old = segments.filter(({ name, writtenAt }) => !named.has(name) && writtenAt < oldBefore);
  await Promise.all(old.map(({ name }) => store.removeSegment(name)));
  return old.length;
};
