import type { Instant } from "@waymark/domain/time";
import { nameOfSegment } from "../segment-store/name-of-segment.ts";
import { buildFull } from "./build-bytes.ts";
import type { IndexerDeps } from "./deps.ts";
import { loadPublished } from "./load-published.ts";

/**
 * Builds a snapshot from the table as it is now and stores nothing.
 *
 * @param builtAt of the snapshot to compare with
 * @returns the name that it would have, which is made of its bytes
 */
export const verifyIndex = async (
  deps: Pick<IndexerDeps, "listings" | "freeTimes" | "reviews">,
  builtAt: Instant,
): Promise<string> => {
  const full = await buildFull(deps, await loadPublished(deps.listings, []), builtAt);
  return nameOfSegment(full.bytes);
};
