export { inBatches, type RowOf } from "./batches.ts";
export { columnOf, type PeopleColumn, peopleColumns } from "./columns.ts";
export { languageCodeOf } from "./languages.ts";
export { type PeopleIssue, type PeopleIssueCode, peopleIssueCodes } from "./issue.ts";
export type { Reading } from "./read-entry.ts";
export { type PeopleFile, type PeopleFileRefusal, readPeople } from "./read-people.ts";
export { entryHeadings, writeEntry } from "./write-entry.ts";
