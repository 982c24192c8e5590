import type { Layer } from "../engine/index-view.ts";
import { countRows } from "./count-rows.ts";
import { FACETS, type FacetName } from "./name.ts";
import { eachValue, type RowTable } from "./row-table.ts";

/** Spreading all counters costs about as much as adding so many of them one by one. */
const SPREAD_SHARE = 20;

/**
 * Adds `step` for each value that the first `count` listings of a list have of the facets.
 */
export const countFacets = (
  layer: Layer,
  facets: readonly FacetName[],
  list: Uint32Array,
  count: number,
  step: 1 | -1,
): void => {
  if (facets.length === 0 || count === 0) return;
  const { counts, rowCounts } = layer;
  const { rows } = layer.segment;
  const targets = FACETS.map((facet) => (facets.includes(facet) ? counts[facet] : null));
  if (count * SPREAD_SHARE < rows.counters) {
    countOneByOne(rows, targets, list, count, step);
    return;
  }
  rowCounts.fill(0);
  countRows(rows, cellsOf(rows, facets), list, count, rowCounts);
  spread(rows, targets, rowCounts, step);
};

type Targets = readonly (Int32Array | null)[];

const cellsOf = ({ units }: RowTable, facets: readonly FacetName[]): readonly number[] =>
  units
    .filter((unit) => unit.facets.some((facet) => facets.includes(facet)))
    .flatMap(({ firstCell, cells }) => Array.from({ length: cells }, (_, i) => firstCell + i));

const countOneByOne = (
  rows: RowTable,
  targets: Targets,
  list: Uint32Array,
  count: number,
  step: 1 | -1,
): void => {
  const add = (facet: number, ordinal: number): void => {
    const target = targets[facet] ?? null;
    if (target !== null) target[ordinal] = (target[ordinal] ?? 0) + step;
  };
  for (let i = 0; i < count; i++) eachValue(rows, list[i] ?? 0, add);
};

const spread = (
  { counters, offsets, entries }: RowTable,
  targets: Targets,
  rowCounts: Int32Array,
  step: 1 | -1,
): void => {
  for (let counter = 0; counter < counters; counter++) {
    const count = rowCounts[counter] ?? 0;
    if (count === 0) continue;
    const to = offsets[counter + 1] ?? 0;
    for (let i = offsets[counter] ?? 0; i < to; i++) {
      const entry = entries[i] ?? 0;
      const target = targets[entry >>> 16] ?? null;
      if (target === null) continue;
      const ordinal = entry & 0xffff;
      target[ordinal] = (target[ordinal] ?? 0) + step * count;
    }
  }
};
