import type { Layer } from "../engine/index-view.ts";
import type { Scratch } from "../engine/scratch.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { type FitTable, firstFit } from "../slot/fit.ts";
import { likenessFactor } from "./likeness.ts";

/** Key of a listing without any slot: after all that have one, and still a number in JSON. */
const NO_SLOT = Number.MAX_SAFE_INTEGER;

/** A perfect rating lifts relevance by no more than this, less than a better field does. */
const QUALITY_LIFT = 0.02;

/**
 * Sort keys of the hits, lower first; the listing number, so the id, decides between equal ones.
 * Relevance: minus (score, or 1 without text) x (1 + 0.02 x quality) x likeness. Next slot: quarter
 * hours since 1970. Rating and newest: minus the value.
 */
export const fillKeys = (
  layer: Layer,
  query: ResolvedQuery,
  fit: FitTable,
  scratch: Scratch,
  count: number,
): void => {
  const { segment } = layer;
  const { hits, keys, score } = scratch;
  switch (query.sort) {
    case "relevance": {
      const { quality } = segment;
      const hasText = query.words.length > 0;
      for (let i = 0; i < count; i++) {
        const number = hits[i] ?? 0;
        const base = hasText ? (score[number] ?? 0) : 1;
        keys[i] = -base * (1 + QUALITY_LIFT * (quality[number] ?? 0));
      }
      if (query.viewer !== null && query.viewer.likeness !== 0) {
        const factor = likenessFactor(segment, query.viewer);
        for (let i = 0; i < count; i++) keys[i] = (keys[i] ?? 0) * factor(hits[i] ?? 0);
      }
      return;
    }
    case "nextSlot": {
      const { slots, slotOffsets, baseBucket } = segment;
      const { ends, sessionBuckets } = fit;
      for (let i = 0; i < count; i++) {
        const number = hits[i] ?? 0;
        const to = slotOffsets[number + 1] ?? 0;
        const start = firstFit(slots, slotOffsets[number] ?? 0, to, ends, sessionBuckets);
        keys[i] = start < 0 ? NO_SLOT : baseBucket + start;
      }
      return;
    }
    case "rating":
    case "newest": {
      const column = query.sort === "rating" ? segment.rating : segment.published;
      for (let i = 0; i < count; i++) keys[i] = -(column[hits[i] ?? 0] ?? 0);
    }
  }
};
