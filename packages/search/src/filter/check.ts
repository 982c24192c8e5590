import type { Layer } from "../engine/index-view.ts";
import type { Bounds, ResolvedQuery } from "../query/resolve.ts";
import { type FitTable, firstFit } from "../slot/fit.ts";

/** Whether a listing passes what is not a facet: numbers, dates, free slots. */
export type Check = (listing: number) => boolean;

const within = (column: Uint32Array | Float64Array, { min, max }: Bounds): Check => {
  return (listing) => {
    const value = column[listing] ?? 0;
    return value >= min && value <= max;
  };
};

/** Null where the query asks for nothing of the kind. */
export const makeCheck = (
  { segment }: Layer,
  { numbers, window }: ResolvedQuery,
  fit: FitTable,
): Check | null => {
  const checks: Check[] = [];
  if (numbers.price !== null) checks.push(within(segment.price, numbers.price));
  if (numbers.rating !== null) checks.push(within(segment.rating, numbers.rating));
  if (numbers.reviews !== null) checks.push(within(segment.reviews, numbers.reviews));
  if (numbers.published !== null) checks.push(within(segment.published, numbers.published));
  if (window !== null) {
    const { slots, slotOffsets, slotBlocks, slotHours } = segment;
    const { ends, sessionBuckets } = fit;
    const { blocks, hours } = fit.masks;
    checks.push((listing) => {
      if (((slotBlocks[listing] ?? 0) & blocks) === 0) return false;
      if (((slotHours[listing] ?? 0) & hours) === 0) return false;
      const to = slotOffsets[listing + 1] ?? 0;
      return firstFit(slots, slotOffsets[listing] ?? 0, to, ends, sessionBuckets) >= 0;
    });
  }
  const [only] = checks;
  if (only === undefined) return null;
  return checks.length === 1 ? only : (listing) => checks.every((check) => check(listing));
};
