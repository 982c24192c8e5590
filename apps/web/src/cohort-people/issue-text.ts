import type {
  PeopleColumn,
  PeopleFileRefusal,
  PeopleIssue,
  PeopleIssueCode,
} from "@waymark/domain/people-file";

export const columnText = {
  name: "Name",
  firstName: "First name",
  lastName: "Last name",
  emailAddress: "E-mail",
  side: "Mentor or mentee",
  capacity: "How many mentees",
  languages: "Languages",
  timeZone: "Time zone",
  skills: "Skills",
  industry: "Industry",
  department: "Department",
  location: "Location",
  managerEmailAddress: "Line manager’s e-mail",
  isExternal: "From outside",
} as const satisfies Record<PeopleColumn, string>;

const words = {
  missing: "is missing",
  too_long: "is too long",
  not_a_name: "cannot be a name",
  not_an_address: "is not an e-mail address",
  not_a_side: "is neither mentor nor mentee",
  side_not_of_the_programme: "is not part of this programme",
  not_a_number: "is not a number from 1 to 10",
  not_a_language: "is not a language that we know",
  not_a_zone: "is not a time zone such as Europe/Berlin",
  not_yes_or_no: "is neither yes nor no",
  too_many: "are too many",
  twice: "stands there already",
} as const satisfies Record<PeopleIssueCode, string>;

/** One fault in words, without its row. */
export const issueText = ({ column, code, text, firstRow }: PeopleIssue): string => {
  if (code === "twice") return `${text} stands in row ${firstRow ?? "?"} already; that row counts`;
  return text === ""
    ? `${columnText[column]} ${words[code]}`
    : `${columnText[column]}: “${text}” ${words[code]}`;
};

export const refusalText = {
  empty:
    "There is nobody in this file. The first row holds the headings, each further row a person.",
  no_address_column: "No column holds e-mail addresses. Please call it “E-mail” in the first row.",
  too_many_rows: "This file has more than 10,000 people. Please part it.",
  too_large: "This file is larger than 10 MB. Please leave out columns that we do not read.",
} as const satisfies Record<PeopleFileRefusal | "too_large", string>;
