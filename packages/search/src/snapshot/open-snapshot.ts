import { err, ok, type Result } from "@waymark/domain/result";
import { composeIndex, type SearchIndex } from "../engine/index-view.ts";
import type { SnapshotError } from "./error.ts";
import { openSegment } from "./open-segment.ts";

/** Opens a snapshot's bytes as an index; the index goes on using the bytes, so leave them alone. */
export const openSnapshot = (bytes: Uint8Array): Result<SearchIndex, SnapshotError> => {
  const segment = openSegment(bytes);
  return segment.ok ? ok(composeIndex([segment.value])) : err(segment.error);
};

/**
 * A new index with a delta (made by `buildSnapshot` with `removed`) above all that the given one
 * has: its listings replace those with the same id, its removed ids are found no more. The given
 * index stays usable, but the two share working memory. Costs one pass over the postings below.
 */
export const withDelta = (
  index: SearchIndex,
  bytes: Uint8Array,
): Result<SearchIndex, SnapshotError> => {
  const delta = openSegment(bytes);
  if (!delta.ok) return err(delta.error);
  const segments = index.layers.map(({ segment }) => segment);
  return ok(composeIndex([...segments, delta.value], index.scratch));
};
