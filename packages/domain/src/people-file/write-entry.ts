import type { EnrolmentEntry } from "../enrolment/index.ts";
import type { PeopleColumn } from "./columns.ts";
import { cellOf } from "./list.ts";

/** A table of people that is written has these columns, under headings that `columnOf` knows. */
const written = [
  ["Name", "name"],
  ["E-mail", "emailAddress"],
  ["Role", "side"],
  ["Capacity", "capacity"],
  ["Languages", "languages"],
  ["Time zone", "timeZone"],
  ["Skills", "skills"],
  ["Industry", "industry"],
  ["Department", "department"],
  ["Location", "location"],
  ["Manager e-mail", "managerEmailAddress"],
  ["External", "isExternal"],
] as const satisfies readonly (readonly [string, PeopleColumn & keyof EnrolmentEntry])[];

export const entryHeadings: readonly string[] = written.map(([heading]) => heading);

const cell = (value: EnrolmentEntry[keyof EnrolmentEntry]): string => {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? cellOf(value) : String(value);
};

/** The cells under `entryHeadings`, which `readPeople` reads as the same entry. */
export const writeEntry = (entry: EnrolmentEntry): readonly string[] =>
  written.map(([, field]) => cell(entry[field]));
