import type { Segment } from "../snapshot/segment.ts";
import type { Bounds, ResolvedQuery } from "../query/resolve.ts";
import { type FitTable, firstFit } from "../slot/fit.ts";

/** Whether a listing passes. */
export type Check = (listing: number) => boolean;

const within = (column: Uint32Array | Float64Array, { min, max }: Bounds): Check => {
  return (listing) => {
    const value = column[listing] ?? 0;
    return value >= min && value <= max;
  };
};

/** The bounds on numbers and dates; null where the query has none. */
export const numberCheck = (segment: Segment, { numbers }: ResolvedQuery): Check | null => {
  const checks: Check[] = [];
  if (numbers.price !== null) checks.push(within(segment.price, numbers.price));
  if (numbers.rating !== null) checks.push(within(segment.rating, numbers.rating));
  if (numbers.reviews !== null) checks.push(within(segment.reviews, numbers.reviews));
  if (numbers.published !== null) checks.push(within(segment.published, numbers.published));
  const [only] = checks;
  if (only === undefined) return null;
  return checks.length === 1 ? only : (listing) => checks.every((check) => check(listing));
};

/** Whether a listing has a fitting slot, found by reading its own runs. */
export const slotCheck = (
  { slots, slotOffsets }: Segment,
  { ends, sessionBuckets }: FitTable,
): Check => {
  return (listing) => {
    const to = slotOffsets[listing + 1] ?? 0;
    return firstFit(slots, slotOffsets[listing] ?? 0, to, ends, sessionBuckets) >= 0;
  };
};
