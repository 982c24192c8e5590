import Papa from "papaparse";
import { formula } from "../formula/formula.ts";

/** Excel takes a file without it for the machine's own encoding. */
const byteOrderMark = "\uFEFF";

/**
 * A text that spreadsheets open as a table (RFC 4180). A text that one would carry out as a formula
 * gets an apostrophe before it, which `readRows` takes away; numbers stay.
 */
export const writeRows = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark +
  Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: formula, newline: "\r\n" },
  ) +
  "\r\n";
