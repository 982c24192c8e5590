import type { Clock } from "@waymark/application/ports";
import { keepIndex, type Manifest, type SegmentStore } from "../../src/segment-store/index.ts";
import { ask } from "../open.ts";

/** The ids that a process which starts now finds, in their order. */
export const idsIn = async (store: SegmentStore, clock: Clock): Promise<readonly string[]> => {
  const keeper = keepIndex(store, clock);
  const refreshed = await keeper.refresh();
  if (!refreshed.ok) throw new Error(refreshed.error.code);
  const kept = keeper.current();
  if (kept === null) throw new Error("there is no index");
  return ask(kept.index, { limit: 100 })
    .hits.map(({ id }) => id)
    .toSorted((a, b) => (a < b ? -1 : 1));
};

/** The manifest; throws where there is none to be read. */
export const manifestOf = async ({
  store,
}: {
  readonly store: SegmentStore;
}): Promise<Manifest> => {
  const manifest = (await store.readManifest(null))?.manifest ?? null;
  if (manifest === null) throw new Error("there is no manifest");
  return manifest;
};
