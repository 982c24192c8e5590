import Papa from "papaparse";
import { delimiterOf } from "./delimiter-of.ts";

/** Rows of cells; the first is row 1, as spreadsheets count, however many lines a cell has. */
export type Rows = readonly (readonly string[])[];

/**
 * The cells of a text whose fields are parted by commas, semicolons or tabs (RFC 4180, and what
 * spreadsheets make of it). Rows at the end that hold nothing are left out; a quote that never closes
 * makes the rest one cell.
 */
export const readRows = (text: string): Rows => {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");
  const last = data.findLastIndex((row) => !isEmpty(row));
  return data.slice(0, last + 1);
};
