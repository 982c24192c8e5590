import type { ReportDimension } from "./fact.ts";
import type { BlockFigures } from "./figures.ts";

/** Absent: of all. Whoever stands under no value of a dimension is found without it only. */
export type ReportFilter = { readonly [Dimension in ReportDimension]?: string | undefined };

export const isWithin = ({ labels }: BlockFigures, { department, location }: ReportFilter) =>
  (department === undefined || labels.department === department) &&
  (location === undefined || labels.location === location);

/** The values that a reader can choose: those under which a whole block stands. */
export const valuesOf = (
  figures: readonly BlockFigures[],
  dimension: ReportDimension,
): readonly string[] =>
  [...new Set(figures.flatMap(({ labels }) => labels[dimension] ?? []))].toSorted();
