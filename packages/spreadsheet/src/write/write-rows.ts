import Papa from "papaparse";

/** Excel takes a file without it for the machine's own encoding. */
const byteOrderMark = "\uFEFF";

/**
 * A text that spreadsheets open as a table (RFC 4180). A text that one would carry out as a formula
 * gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay.
 */
export const writeRows = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark +
  Papa.unparse(
    rows.map((row) => [...row]),
    {
      escapeFormulae: /^[\s\uFEFF\u200B]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%]/,
      newline: "\r\n",
    },
  ) +
  "\r\n";
