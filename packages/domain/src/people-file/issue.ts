import type { PeopleColumn } from "./columns.ts";

export const peopleIssueCodes = [
  "missing",
  "too_long",
  "not_a_name",
  "not_an_address",
  "not_a_side",
  "side_not_of_the_programme",
  "not_a_number",
  "not_a_language",
  "not_a_zone",
  "not_yes_or_no",
  "too_many",
  /** The same person on the same side stands in an earlier row, which counts. */
  "twice",
] as const;
export type PeopleIssueCode = (typeof peopleIssueCodes)[number];

/** What is wrong in one cell; the row is as a spreadsheet counts it, the headings being row 1. */
export type PeopleIssue = {
  readonly row: number;
  readonly column: PeopleColumn;
  readonly code: PeopleIssueCode;
  /** What stands there, shortened. */
  readonly text: string;
  /** With `twice`: where it stands first. */
  readonly firstRow?: number;
};
