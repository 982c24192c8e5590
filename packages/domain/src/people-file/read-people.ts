import { peopleMax } from "../cohort/index.ts";
import type { EnrolmentEntry } from "../enrolment/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { columnOf, type PeopleColumn } from "./columns.ts";
import type { PeopleIssue } from "./issue.ts";
import { type Cells, readEntry, type Reading } from "./read-entry.ts";

/** Why a file is not read at all. */
export type PeopleFileRefusal = "empty" | "no_address_column" | "too_many_rows";

export type PeopleFile = {
  readonly people: readonly { readonly row: number; readonly entry: EnrolmentEntry }[];
  readonly issues: readonly PeopleIssue[];
  /** Headings that mean nothing to us, as they are written. */
  readonly ignored: readonly string[];
  readonly columns: readonly PeopleColumn[];
};

const shownMax = 60;

const shown = (text: string): string =>
  text.length > shownMax ? `${text.slice(0, shownMax)}…` : text;

const cellsOf = (row: readonly string[], columns: readonly (PeopleColumn | null)[]): Cells => {
  const cells: Partial<Record<PeopleColumn, string>> = {};
  for (const [at, column] of columns.entries()) {
    // Of two columns with one meaning the first that says something counts.
    if (column !== null && (cells[column] ?? "") === "") cells[column] = row[at] ?? "";
  }
  return cells;
};

/**
 * The people of a table whose first row holds headings. A row with a fault is left out and told of;
 * empty rows are passed over. Pure: the page and the program that imports read a file the same way.
 *
 * @param rows cells, as a spreadsheet shows them
 */
export const readPeople = (
  rows: readonly (readonly string[])[],
  reading: Reading,
): Result<PeopleFile, PeopleFileRefusal> => {
  const [head = [], ...body] = rows;
  if (body.every((row) => row.every((cell) => cell.trim() === ""))) return err("empty");
  const columns = head.map(columnOf);
  if (!columns.includes("emailAddress")) return err("no_address_column");
  if (body.length > peopleMax) return err("too_many_rows");
  const people: { row: number; entry: EnrolmentEntry }[] = [];
  const issues: PeopleIssue[] = [];
  const firstRows = new Map<string, number>();
  for (const [at, cellsOfRow] of body.entries()) {
    if (cellsOfRow.every((cell) => cell.trim() === "")) continue;
    const row = at + 2;
    const cells = cellsOf(cellsOfRow, columns);
    const read = readEntry(cells, reading);
    if (!read.ok) {
      issues.push(
        ...read.error.map(({ column, code }) => ({
          row,
          column,
          code,
          text: shown(cells[column] ?? ""),
        })),
      );
      continue;
    }
    const { side, emailAddress } = read.value;
    const firstRow = firstRows.get(`${side} ${emailAddress}`);
    if (firstRow !== undefined) {
      issues.push({ row, column: "emailAddress", code: "twice", text: emailAddress, firstRow });
      continue;
    }
    firstRows.set(`${side} ${emailAddress}`, row);
    people.push({ row, entry: read.value });
  }
  return ok({
    people,
    issues,
    ignored: head.filter((heading, at) => columns[at] === null && heading.trim() !== ""),
    columns: columns.filter((column) => column !== null),
  });
};
