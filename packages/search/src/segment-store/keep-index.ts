import { err, ok, type Result } from "@waymark/domain/result";
import type { SearchIndex } from "../engine/index-view.ts";
import type { SnapshotError } from "../snapshot/error.ts";
import { openSnapshot, withDelta } from "../snapshot/open-snapshot.ts";
import type { Manifest, SegmentStore } from "./segment-store.ts";

export type RefreshError = SnapshotError & { readonly segment: string };

/** The newest index of a store, kept in memory by a process that searches. */
export type IndexKeeper = {
  /** The last good index; null until the first refresh has found one. */
  readonly current: () => SearchIndex | null;
  /**
   * Asks the store for what is newer. A segment that cannot be opened leaves the last good index in
   * use and is tried again by the next call. A store that fails throws.
   */
  readonly refresh: () => Promise<Result<"unchanged" | "updated", RefreshError>>;
};

export const keepIndex = (store: SegmentStore): IndexKeeper => {
  let tag: string | null = null;
  let base: { readonly name: string; readonly index: SearchIndex } | null = null;
  let current: SearchIndex | null = null;

  const openBase = async (
    name: string,
  ): Promise<Result<{ readonly name: string; readonly index: SearchIndex }, RefreshError>> => {
    if (base?.name === name) return ok(base);
    const opened = openSnapshot(await store.readSegment(name));
    return opened.ok ? ok({ name, index: opened.value }) : err({ ...opened.error, segment: name });
  };

  const compose = async (manifest: Manifest): Promise<Result<SearchIndex, RefreshError>> => {
    const below = await openBase(manifest.snapshot);
    if (!below.ok) return below;
    base = below.value;
    if (manifest.delta === null) return ok(base.index);
    const whole = withDelta(base.index, await store.readSegment(manifest.delta));
    return whole.ok ? whole : err({ ...whole.error, segment: manifest.delta });
  };

  return {
    current: () => current,
    refresh: async () => {
      const newer = await store.readManifest(tag);
      if (newer === null) return ok("unchanged");
      const composed = await compose(newer.manifest);
      if (!composed.ok) return composed;
      current = composed.value;
      tag = newer.tag;
      return ok("updated");
    },
  };
};
