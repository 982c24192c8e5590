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
  { listings, freeTimes }: Pick<IndexerDeps, "listings" | "freeTimes">,
  builtAt: Instant,
): Promise<string> => {
  const full = await buildFull(freeTimes, await loadPublished(listings, []), builtAt);
  return nameOfSegment(full.bytes);
};
