import { FACETS, type FacetName } from "../facet/name.ts";
import { perFacet } from "../facet/per-facet.ts";
import { eachValue, type RowTable } from "../facet/row-table.ts";
import { isBitmap } from "./is-bitmap.ts";
import type { SectionPlan } from "./layout.ts";
import type { FacetSurvey } from "./survey.ts";
import type { SectionWriter } from "./write-sections.ts";

/** Which values get a row of the cross table, and where each facet's columns begin. */
export type CrossPlan = {
  readonly rows: readonly number[];
  readonly columns: number;
  readonly firstColumns: Record<FacetName, number>;
};

/** Counts that the table may have for each listing. */
const COUNTS_PER_LISTING = 1;

export const planCross = (facets: Record<FacetName, FacetSurvey>, listings: number): CrossPlan => {
  let columns = 0;
  const firstColumns = perFacet((facet) => {
    columns += facets[facet].values.length;
    return columns - facets[facet].values.length;
  });
  const rows = FACETS.flatMap((facet, i) =>
    facets[facet].totals.flatMap((total, ordinal) =>
      isBitmap(total, listings) ? [i * 0x10000 + ordinal] : [],
    ),
  );
  const isSmall = rows.length * columns <= listings * COUNTS_PER_LISTING;
  return { rows: isSmall ? rows : [], columns, firstColumns };
};

export const crossSections = ({ rows, columns }: CrossPlan): readonly SectionPlan[] => [
  { name: "cross.rows", type: "u32", length: rows.length },
  { name: "cross.counts", type: "u32", length: rows.length * columns },
];

export const fillCross = (
  { rows, columns, firstColumns }: CrossPlan,
  table: RowTable,
  listings: number,
  file: SectionWriter,
): void => {
  if (rows.length === 0) return;
  file.u32("cross.rows").set(rows);
  const counts = file.u32("cross.counts");
  const rowOf = new Map(rows.map((value, row) => [value, row]));
  const firsts = FACETS.map((facet) => firstColumns[facet]);
  const ownRows: number[] = [];
  const ownColumns: number[] = [];
  const note = (facet: number, ordinal: number): void => {
    const row = rowOf.get(facet * 0x10000 + ordinal);
    if (row !== undefined) ownRows.push(row);
    ownColumns.push((firsts[facet] ?? 0) + ordinal);
  };
  for (let listing = 0; listing < listings; listing++) {
    ownRows.length = 0;
    ownColumns.length = 0;
    eachValue(table, listing, note);
    for (const row of ownRows) {
      for (const column of ownColumns) {
        counts[row * columns + column] = (counts[row * columns + column] ?? 0) + 1;
      }
    }
  }
};
