import Papa from "papaparse";
import { formula } from "../formula/formula.ts";
import { delimiterOf } from "./delimiter-of.ts";

/** Rows of cells; the first is row 1, as spreadsheets count, however many lines a cell has. */
export type Rows = readonly (readonly string[])[];

/** Without the apostrophe that keeps a spreadsheet from carrying it out. */
const bare = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/**
 * The cells of a text whose fields are parted by commas, semicolons or tabs (RFC 4180, and what
 * spreadsheets make of it), as they were before `writeRows` guarded them. Rows at the end that hold nothing are left out; a quote that never closes
 * makes the rest one cell.
 */
export const readRows = (text: string): Rows => {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");
  const last = data.findLastIndex((row) => !isEmpty(row));
  return data.slice(0, last + 1).map((row) => row.map(bare));
};
