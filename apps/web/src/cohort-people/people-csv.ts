import type { PersonRow } from "@waymark/contracts/cohort";
import { entryHeadings, writeEntry } from "@waymark/domain/people-file";
import type { Instant } from "@waymark/domain/time";
import { writeRows } from "@waymark/spreadsheet/write";
import { enrolmentStatusText } from "../cohort/index.ts";

/** Spreadsheets take it for a moment and can sort by it. */
const moment = (instant: Instant | undefined): string =>
  instant === undefined ? "" : instant.slice(0, 16).replace("T", " ");

/** Read by people only: an import passes over headings that it does not know. */
const stateHeadings = ["State", "Since (UTC)", "Invited (UTC)", "Last mail", "Last mail (UTC)"];

type MailText = (person: PersonRow) => string;

const stateOf = (person: PersonRow, mailText: MailText): readonly string[] => [
  enrolmentStatusText[person.status].label,
  moment(person.since),
  moment(person.invitedAt),
  mailText(person),
  moment(person.invitation?.updatedAt),
];

/**
 * A cohort's people as a table that can be brought in again.
 *
 * @param mailText given, as the page has it already: an import would bring the whole page along
 */
export const peopleCsv = (people: readonly PersonRow[], mailText: MailText): string =>
  writeRows([
    [...entryHeadings, ...stateHeadings],
    ...people.map((person) => [...writeEntry(person), ...stateOf(person, mailText)]),
  ]);
