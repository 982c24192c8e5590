import { intersect } from "../engine/bitmap.ts";
import type { Scratch } from "../engine/scratch.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { fillFitBits } from "../slot/fit-bits.ts";
import type { FitTable } from "../slot/fit.ts";
import { bitmapWords } from "../snapshot/is-bitmap.ts";
import type { Segment } from "../snapshot/segment.ts";
import { boundBits, boundsOf } from "./bounds.ts";

/** Whether a query asks for more than words and facets. */
export const narrows = ({ window, numbers }: ResolvedQuery): boolean =>
  window !== null || Object.values(numbers).some((bounds) => bounds !== null);

/** Clears in `scratch.base` what has no fitting slot or a number out of bounds. */
export const narrowBits = (
  segment: Segment,
  query: ResolvedQuery,
  fit: FitTable,
  { base, others }: Scratch,
): void => {
  const words = bitmapWords(segment.listings);
  if (query.window !== null) {
    fillFitBits(segment, fit, others);
    intersect(base, others, words);
  }
  for (const bounds of boundsOf(segment, query)) boundBits(base, words, bounds);
};
