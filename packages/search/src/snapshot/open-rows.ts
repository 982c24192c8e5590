import { FACETS } from "../facet/name.ts";
import type { RowTable, RowUnit } from "../facet/row-table.ts";

type Sections = {
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
};

const UNIT_NUMBERS = 3;

/** Lays the row table on its sections, of a file that is read or still being written. */
export const openRows = (file: Sections): RowTable => {
  const cells = file.u16("row.cells");
  const offsets = file.u32("row.offsets");
  const numbers = file.u32("row.units");
  const units = Array.from({ length: numbers.length / UNIT_NUMBERS }, (_, i): RowUnit => {
    const [mask = 0, firstCell = 0, own = 0] = numbers.subarray(i * UNIT_NUMBERS);
    return {
      facets: FACETS.filter((_facet, bit) => ((mask >>> bit) & 1) === 1),
      firstCell,
      cells: own,
    };
  });
  return {
    width: units.reduce((sum, unit) => sum + unit.cells, 0),
    cells,
    units,
    counters: offsets.length - 1,
    offsets,
    entries: file.u32("row.entries"),
    moreListings: file.u32("row.more"),
    moreOffsets: file.u32("row.more.offsets"),
    moreCounters: file.u16("row.more.counters"),
  };
};
