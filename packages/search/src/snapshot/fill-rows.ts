import { FACETS } from "../facet/name.ts";
import { eachValue, type RowTable } from "../facet/row-table.ts";
import { fillCross } from "./fill-cross.ts";
import { isBitmap } from "./is-bitmap.ts";
import type { FacetsOf } from "./packs.ts";
import { openRows } from "./open-rows.ts";
import type { Survey } from "./survey.ts";
import { writeOffsets } from "./write-offsets.ts";
import type { SectionWriter } from "./write-sections.ts";

export type RowFiller = {
  readonly fill: (number: number, values: FacetsOf) => void;
  /** Writes what had no room in the rows, and which listings have each value. */
  readonly finish: () => void;
};

export const rowFiller = (found: Survey, file: SectionWriter): RowFiller => {
  const { width, units, counters, entries, countersOf } = found.rows;
  file
    .u32("row.units")
    .set(
      units.flatMap(({ facets, firstCell, cells }) => [
        facets.reduce((mask, facet) => mask | (1 << FACETS.indexOf(facet)), 0),
        firstCell,
        cells,
      ]),
    );
  writeOffsets(
    entries.map((own) => own.length),
    file.u32("row.offsets"),
  );
  file.u32("row.entries").set(entries.flat());
  const cells = file.u16("row.cells");
  const more: { readonly number: number; readonly apart: readonly number[] }[] = [];
  return {
    fill: (number, values) => {
      const own = countersOf(values);
      const row = number * width;
      const isShort = units.some((unit, i) => (own[i]?.length ?? 0) > unit.cells);
      const apart: number[] = [];
      units.forEach((unit, i) => {
        const isLast = unit.firstCell + unit.cells === width;
        const room = isShort && isLast ? unit.cells - 1 : unit.cells;
        for (let cell = 0; cell < unit.cells; cell++) {
          const at = unit.firstCell + cell;
          cells[row + at] = (cell < room ? own[i]?.[cell] : undefined) ?? counters + 1 + at;
        }
        apart.push(...(own[i]?.slice(room) ?? []));
      });
      if (!isShort) return;
      cells[row + width - 1] = counters;
      more.push({ number, apart });
    },
    finish: () => {
      more.sort((a, b) => a.number - b.number);
      file.u32("row.more").set(more.map(({ number }) => number));
      writeOffsets(
        more.map(({ apart }) => apart.length),
        file.u32("row.more.offsets"),
      );
      file.u16("row.more.counters").set(more.flatMap(({ apart }) => apart));
      const rows = openRows(file);
      fillMembers(found, rows, file);
      fillCross(found.cross, rows, found.ids.length, file);
    },
  };
};

/** A value's members are a bitmap where many listings have it, ascending numbers where few have. */
const fillMembers = (found: Survey, rows: RowTable, file: SectionWriter): void => {
  const listings = found.ids.length;
  const tables = FACETS.map((facet) => ({
    bitmap: found.facets[facet].totals.map((total) => isBitmap(total, listings)),
    starts: file.u32(`${facet}.starts`),
    ends: file.u32(`${facet}.starts`).slice(),
    members: file.u32(`${facet}.members`),
  }));
  let listing = 0;
  const add = (facet: number, ordinal: number): void => {
    const table = tables[facet];
    if (table === undefined) return;
    const { bitmap, starts, ends, members } = table;
    if (bitmap[ordinal] === true) {
      const word = (starts[ordinal] ?? 0) + (listing >>> 5);
      members[word] = (members[word] ?? 0) | (1 << (listing & 31));
      return;
    }
    const end = ends[ordinal] ?? 0;
    members[end] = listing;
    ends[ordinal] = end + 1;
  };
  for (; listing < listings; listing++) eachValue(rows, listing, add);
};
