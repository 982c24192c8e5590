import { EnrolmentEntry } from "../enrolment/index.ts";
import type { ProgrammeShape } from "../programme/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { PeopleColumn } from "./columns.ts";
import type { PeopleIssue, PeopleIssueCode } from "./issue.ts";
import { languageCodeOf } from "./languages.ts";
import { partsOf } from "./list.ts";
import { sideNamed, truthOf } from "./sides.ts";

export type Cells = Readonly<Partial<Record<PeopleColumn, string>>>;

/** What a file that does not say as what people take part is taken to mean. */
export type Reading = {
  readonly shape: ProgrammeShape;
  readonly sideIfMissing?: EnrolmentEntry["side"] | undefined;
};

type Cell = Pick<PeopleIssue, "column" | "code">;

/** In one line, as spreadsheets break lines inside of cells to make them fit. */
const given = (text: string | undefined): string | undefined => {
  const inOneLine = text?.replaceAll(/\s+/g, " ").trim();
  return inOneLine === "" ? undefined : inOneLine;
};

const listOf = (text = ""): readonly string[] | undefined => {
  const parts = partsOf(text).flatMap((part) => given(part) ?? []);
  return parts.length === 0 ? undefined : parts;
};

const nameOf = ({ name, firstName, lastName }: Cells): string | undefined =>
  given(name) ?? given([firstName, lastName].map((part) => given(part) ?? "").join(" "));

const sideOf = (cells: Cells, { shape, sideIfMissing }: Reading): unknown => {
  if (shape === "circles") return "peer";
  const text = given(cells.side);
  return text === undefined ? sideIfMissing : (sideNamed(text) ?? text);
};

const addressOf = (text: string | undefined): string | undefined =>
  // Mail programs copy an address together with its name.
  given(/<([^<>]+)>\s*$/.exec(text ?? "")?.[1] ?? text?.replace(/^mailto:/i, ""));

/** The values of a row, as far as they can be read at all; the schema judges them. */
const valuesOf = (cells: Cells, reading: Reading): Record<string, unknown> => {
  const capacity = given(cells.capacity);
  const isExternal = given(cells.isExternal);
  const languages = listOf(cells.languages);
  const skills = listOf(cells.skills);
  const side = sideOf(cells, reading);
  return {
    name: nameOf(cells),
    emailAddress: addressOf(cells.emailAddress),
    side,
    // A number beside a mentee says nothing: a file has one column for all.
    capacity: capacity === undefined || side !== "mentor" ? undefined : Number(capacity),
    languages: languages && [...new Set(languages.map((word) => languageCodeOf(word) ?? word))],
    timeZone: given(cells.timeZone),
    skills: skills && [...new Set(skills)],
    industry: given(cells.industry),
    department: given(cells.department),
    location: given(cells.location),
    managerEmailAddress: addressOf(cells.managerEmailAddress),
    isExternal: isExternal === undefined ? undefined : (truthOf(isExternal) ?? isExternal),
  };
};

const codeOf = {
  name: "not_a_name",
  emailAddress: "not_an_address",
  side: "not_a_side",
  capacity: "not_a_number",
  languages: "not_a_language",
  timeZone: "not_a_zone",
  skills: "too_long",
  industry: "too_long",
  department: "too_long",
  location: "too_long",
  managerEmailAddress: "not_an_address",
  isExternal: "not_yes_or_no",
} as const satisfies Record<keyof EnrolmentEntry, PeopleIssueCode>;

const fields = Object.keys(codeOf).flatMap((field) => {
  const known = EnrolmentEntry.keyof().safeParse(field);
  return known.success ? [known.data] : [];
});

const isNotOfTheProgramme = (side: unknown, { shape }: Reading): boolean =>
  shape === "pairs" && side === "peer";

/** One row's person, or what is wrong with it, at least one cell. */
export const readEntry = (
  cells: Cells,
  reading: Reading,
): Result<EnrolmentEntry, readonly Cell[]> => {
  const values = valuesOf(cells, reading);
  const known = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  if (isNotOfTheProgramme(values["side"], reading)) {
    return err([{ column: "side", code: "side_not_of_the_programme" }]);
  }
  const parsed = EnrolmentEntry.safeParse(known);
  if (parsed.success) return ok(parsed.data);
  const wrong = new Map(parsed.error.issues.map((issue) => [issue.path[0], issue]));
  return err(
    fields.flatMap((column): readonly Cell[] => {
      const issue = wrong.get(column);
      if (issue === undefined) return [];
      if (values[column] === undefined) return [{ column, code: "missing" }];
      const isTooMany = issue.code === "too_big" && issue.path.length === 1;
      const isList = column === "languages" || column === "skills";
      return [{ column, code: isTooMany && isList ? "too_many" : codeOf[column] }];
    }),
  );
};
