export type CsvCell = string | number | null;

/**
 * What a spreadsheet would take for a formula. A leading apostrophe makes it text there; numbers are
 * ours and stay numbers. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

const inQuotes = (text: string): string =>
  /[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cellText = (cell: CsvCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return inQuotes(formulaStart.test(cell) ? `'${cell}` : cell);
};

/** A table as RFC 4180 wants it, with a mark in front by which spreadsheets know UTF-8. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
