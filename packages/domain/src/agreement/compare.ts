import type { QuietHours } from "../message/index.ts";
import type { Cadence } from "./cadence.ts";
import { type Expectations, type ExpectationSheets } from "./expectations.ts";
import type { Channel, Confidentiality } from "./terms.ts";

export type ComparedValue<Value> = {
  readonly isSame: boolean;
  readonly mentor: Value;
  readonly mentee: Value;
};

export type ComparedList<Value> = {
  readonly isSame: boolean;
  readonly both: readonly Value[];
  readonly onlyMentor: readonly Value[];
  readonly onlyMentee: readonly Value[];
};

/** Two sheets laid side by side. Hopes and offers are words, which are read and not compared. */
export type Comparison = {
  readonly cadence: ComparedValue<Cadence>;
  readonly quietHours: ComparedValue<QuietHours | null>;
  readonly confidentiality: ComparedValue<Confidentiality>;
  readonly channels: ComparedList<Channel>;
  readonly topicsOffLimits: ComparedList<string>;
};

const compareValues = <Value extends string>(
  mentor: Value,
  mentee: Value,
): ComparedValue<Value> => ({ isSame: mentor === mentee, mentor, mentee });

const sameQuiet = (one: QuietHours | null, other: QuietHours | null): boolean =>
  one?.from === other?.from && one?.until === other?.until;

const compareLists = <Value extends string>(
  mentor: readonly Value[],
  mentee: readonly Value[],
): ComparedList<Value> => {
  const onlyMentor = mentor.filter((value) => !mentee.includes(value));
  const onlyMentee = mentee.filter((value) => !mentor.includes(value));
  return {
    isSame: onlyMentor.length === 0 && onlyMentee.length === 0,
    both: mentor.filter((value) => mentee.includes(value)),
    onlyMentor,
    onlyMentee,
  };
};

export const compareSheets = (mentor: Expectations, mentee: Expectations): Comparison => ({
  cadence: compareValues(mentor.cadence, mentee.cadence),
  quietHours: {
    isSame: sameQuiet(mentor.quietHours, mentee.quietHours),
    mentor: mentor.quietHours,
    mentee: mentee.quietHours,
  },
  confidentiality: compareValues(mentor.confidentiality, mentee.confidentiality),
  channels: compareLists(mentor.channels, mentee.channels),
  topicsOffLimits: compareLists(mentor.topicsOffLimits, mentee.topicsOffLimits),
});

/** What differs between the two sides; null until both have filled in their sheet. */
export const compareExpectations = ({ sheets }: ExpectationSheets): Comparison | null =>
  sheets.mentor === undefined || sheets.mentee === undefined
    ? null
    : compareSheets(sheets.mentor, sheets.mentee);
