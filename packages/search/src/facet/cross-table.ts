import { FACETS, type FacetName } from "./name.ts";

/**
 * How many listings have each pair of facet values, for the frequent first ones: what a click on one
 * value counts is read, not counted. A small segment does without; its counting is fast.
 */
export type CrossTable = {
  /** Values that have a row, ascending; a value is a number of `FACETS` above 16 bits of ordinal. */
  readonly rows: Uint32Array;
  /** Row by row, a count for every value of every facet, in the order of `FACETS`. */
  readonly counts: Uint32Array;
  readonly columns: number;
  /** The first column of each facet. */
  readonly firstColumns: Record<FacetName, number>;
};

/** The row of a value, or -1. */
export const rowOf = ({ rows }: CrossTable, facet: FacetName, ordinal: number): number =>
  rows.indexOf(FACETS.indexOf(facet) * 0x10000 + ordinal);

/** Adds a row's counts of one facet. */
export const addRow = (
  { counts, columns, firstColumns }: CrossTable,
  row: number,
  facet: FacetName,
  target: Int32Array,
): void => {
  const from = row * columns + firstColumns[facet];
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + (counts[from + i] ?? 0);
};
