import type { Clock } from "@waymark/application/ports";
import { err, ok, type Result } from "@waymark/domain/result";
import { type Instant, msBetween } from "@waymark/domain/time";
import type { SearchIndex } from "../engine/index-view.ts";
import type { SnapshotError } from "../snapshot/error.ts";
import { openSnapshot, withDelta } from "../snapshot/open-snapshot.ts";
import type { Manifest, Segments } from "./manifest.ts";
import type { SegmentStore, StoredManifest } from "./segment-store.ts";

export type RefreshError =
  | { readonly code: "manifest.unreadable" }
  | { readonly code: "segment.missing"; readonly segment: string }
  | (SnapshotError & { readonly segment: string });

/** What a process that searches has in its hands. */
export type KeptIndex = {
  readonly index: SearchIndex;
  readonly vocabulary: Manifest["vocabulary"];
};

/** The newest index of a store, kept in memory by a process that searches. */
export type IndexKeeper = {
  /** The last good index; null until a refresh has found one. */
  readonly current: () => KeptIndex | null;
  /**
   * Asks the store for what is newer. What cannot be opened leaves the last good index in use; a
   * process that has none yet falls back to what the store still has of an older one. It is looked at
   * again when the manifest changes, or after half a minute. A store that fails throws.
   */
  readonly refresh: () => Promise<Result<"unchanged" | "updated", RefreshError>>;
};

const TRY_DAMAGED_AGAIN_AFTER_MS = 30_000;

type Opened = { readonly name: string; readonly index: SearchIndex };

export const keepIndex = (store: SegmentStore, clock: Clock): IndexKeeper => {
  let tag: string | null = null;
  let failed: { readonly tag: string; readonly at: Instant } | null = null;
  let base: Opened | null = null;
  let current: KeptIndex | null = null;

  const openBase = async (name: string): Promise<Result<Opened, RefreshError>> => {
    if (base?.name === name) return ok(base);
    const bytes = await store.readSegment(name);
    if (bytes === null) return err({ code: "segment.missing", segment: name });
    const opened = openSnapshot(bytes);
    return opened.ok ? ok({ name, index: opened.value }) : err({ ...opened.error, segment: name });
  };

  const compose = async ({
    snapshot,
    delta,
  }: Segments): Promise<Result<SearchIndex, RefreshError>> => {
    const below = await openBase(snapshot);
    if (!below.ok) return below;
    base = below.value;
    if (delta === null) return ok(base.index);
    const bytes = await store.readSegment(delta);
    if (bytes === null) return err({ code: "segment.missing", segment: delta });
    const whole = withDelta(base.index, bytes);
    return whole.ok ? whole : err({ ...whole.error, segment: delta });
  };

  const fallBack = async ({ snapshot, previous, vocabulary }: Manifest): Promise<void> => {
    const older = [{ snapshot, delta: null }, ...(previous === null ? [] : [previous])];
    for (const segments of older) {
      const composed = await compose(segments);
      if (!composed.ok) continue;
      current = { index: composed.value, vocabulary };
      return;
    }
  };

  const take = async ({
    tag: newTag,
    manifest,
  }: StoredManifest): Promise<Result<"updated", RefreshError>> => {
    const composed =
      manifest === null ? err({ code: "manifest.unreadable" } as const) : await compose(manifest);
    if (!composed.ok) {
      failed = { tag: newTag, at: clock.now() };
      if (current === null && manifest !== null) await fallBack(manifest);
      return composed;
    }
    current = { index: composed.value, vocabulary: manifest?.vocabulary ?? null };
    tag = newTag;
    failed = null;
    return ok("updated");
  };

  const knownTag = (): string | null => {
    if (failed === null) return tag;
    const waitedMs = Math.abs(msBetween(failed.at, clock.now()));
    return waitedMs < TRY_DAMAGED_AGAIN_AFTER_MS ? failed.tag : null;
  };

  return {
    current: () => current,
    refresh: async () => {
      const newer = await store.readManifest(knownTag());
      return newer === null ? ok("unchanged") : take(newer);
    },
  };
};
