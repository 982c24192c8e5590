import { moreOf, type RowTable } from "./row-table.ts";

const bump = (counts: Int32Array, counter: number): void => {
  counts[counter] = (counts[counter] ?? 0) + 1;
};

/** Four cells in a row: the processor adds them side by side, which it does not in a loop. */
const bumpFour = (counts: Int32Array, cells: Uint16Array, at: number): void => {
  bump(counts, cells[at] ?? 0);
  bump(counts, cells[at + 1] ?? 0);
  bump(counts, cells[at + 2] ?? 0);
  bump(counts, cells[at + 3] ?? 0);
};

/** The usual widths are written out, the rest of a row follows in a loop. */
const countWhole = (
  { cells, width }: RowTable,
  list: Uint32Array,
  count: number,
  counts: Int32Array,
): void => {
  if (width === 8) {
    for (let i = 0; i < count; i++) {
      const at = (list[i] ?? 0) * 8;
      bumpFour(counts, cells, at);
      bumpFour(counts, cells, at + 4);
    }
    return;
  }
  if (width === 10) {
    for (let i = 0; i < count; i++) {
      const at = (list[i] ?? 0) * 10;
      bumpFour(counts, cells, at);
      bumpFour(counts, cells, at + 4);
      bump(counts, cells[at + 8] ?? 0);
      bump(counts, cells[at + 9] ?? 0);
    }
    return;
  }
  for (let i = 0; i < count; i++) {
    const from = (list[i] ?? 0) * width;
    for (let at = from; at < from + width; at += 2) {
      bump(counts, cells[at] ?? 0);
      bump(counts, cells[at + 1] ?? 0);
    }
  }
};

const countCell = (
  { cells, width }: RowTable,
  cell: number,
  list: Uint32Array,
  count: number,
  counts: Int32Array,
): void => {
  for (let i = 0; i < count; i++) bump(counts, cells[(list[i] ?? 0) * width + cell] ?? 0);
};

/** Adds the counters that had no room in their rows. */
const countMore = (rows: RowTable, list: Uint32Array, count: number, counts: Int32Array): void => {
  const { cells, width, counters, moreCounters } = rows;
  for (let i = 0; i < count; i++) {
    const listing = list[i] ?? 0;
    if (cells[(listing + 1) * width - 1] !== counters) continue;
    const { from, to } = moreOf(rows, listing);
    for (let at = from; at < to; at++) bump(counts, moreCounters[at] ?? 0);
  }
};

/**
 * Adds up the counters of the listings of a list.
 * @param asked cells that matter, ascending; others may be counted, too
 */
export const countRows = (
  rows: RowTable,
  asked: readonly number[],
  list: Uint32Array,
  count: number,
  counts: Int32Array,
): void => {
  const { width, counters, moreListings } = rows;
  const last = width - 1;
  if (asked.length * 4 > width) {
    countWhole(rows, list, count, counts);
  } else {
    for (const cell of asked) countCell(rows, cell, list, count, counts);
    if (moreListings.length > 0 && asked.at(-1) !== last) {
      countCell(rows, last, list, count, counts);
    }
  }
  if ((counts[counters] ?? 0) > 0) countMore(rows, list, count, counts);
};
