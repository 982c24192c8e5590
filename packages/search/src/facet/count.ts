import type { FacetTable } from "../snapshot/segment.ts";

/** Adds `step` to the count of every value of the first `count` listings of a list. */
export const countList = (
  table: FacetTable,
  list: Uint32Array,
  count: number,
  step: 1 | -1,
  counts: Int32Array,
): void => {
  const { offsets, ordinals } = table;
  if (offsets.length === 0) {
    for (let i = 0; i < count; i++) {
      const ordinal = ordinals[list[i] ?? 0] ?? 0;
      counts[ordinal] = (counts[ordinal] ?? 0) + step;
    }
    return;
  }
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    const to = offsets[listing + 1] ?? 0;
    for (let at = offsets[listing] ?? 0; at < to; at++) {
      const ordinal = ordinals[at] ?? 0;
      counts[ordinal] = (counts[ordinal] ?? 0) + step;
    }
  }
};

/** Adds one listing to the counts. */
export const countOne = (table: FacetTable, listing: number, counts: Int32Array): void => {
  const many = table.offsets.length > 0;
  const from = many ? (table.offsets[listing] ?? 0) : listing;
  const to = many ? (table.offsets[listing + 1] ?? 0) : listing + 1;
  for (let at = from; at < to; at++) {
    const ordinal = table.ordinals[at] ?? 0;
    counts[ordinal] = (counts[ordinal] ?? 0) + 1;
  }
};
