import type { Enrolment } from "../enrolment/index.ts";
import type { EnrolmentId } from "../id/index.ts";
import type { IntakeQuestion } from "../programme/index.ts";
import { answersOf, comparedQuestions } from "./answers.ts";
import type { HandSetPair, MatchingSettings } from "./settings.ts";
import { commonSpelling } from "./spelling.ts";

/** `[start, end)` in minutes of the UTC week; Monday 00:00 is 0. */
export type WeekMinutes = readonly [number, number];

type Person = {
  readonly id: EnrolmentId;
  readonly languages: readonly string[];
  readonly weeklyHours: readonly WeekMinutes[];
  readonly excludes: readonly EnrolmentId[];
  readonly traits: {
    readonly skills: readonly string[];
    readonly industry: string;
    readonly values: readonly number[];
  };
  readonly prefers: readonly EnrolmentId[];
};
export type MentorToMatch = Person & {
  readonly capacity: number;
  readonly manages: readonly EnrolmentId[];
};
export type MenteeToMatch = Person & {
  readonly formerMentors: readonly EnrolmentId[];
  readonly timesLeftOut: number;
};
export type PeerToMatch = Person & { readonly manages: readonly EnrolmentId[] };

/** All that decides about who is matched with whom; nothing else does. */
export type MatchingInput = {
  readonly mentors: readonly MentorToMatch[];
  readonly mentees: readonly MenteeToMatch[];
  readonly peers: readonly PeerToMatch[];
} & Pick<MatchingSettings, "rules" | "weights" | "objective" | "circleSize">;

/** What is known of a cohort's people beside their own words. */
export type MatchingFacts = {
  readonly intake: readonly IntakeQuestion[];
  /** Null for who gave no hours, who counts as free at any time. */
  readonly hoursOf: (enrolment: Enrolment) => readonly WeekMinutes[] | null;
  /** Enrolments whose people a block holds apart. */
  readonly blocked: (id: EnrolmentId) => readonly EnrolmentId[];
  /** Mentors whom a mentee has, or had before. */
  readonly formerMentors: (menteeId: EnrolmentId) => readonly EnrolmentId[];
  /** Places of a mentor that are taken by pairs of this cohort. */
  readonly placesTaken: (mentorId: EnrolmentId) => number;
};

const wholeWeek: readonly WeekMinutes[] = [[0, 7 * 24 * 60]];

const idsOf = (people: readonly Enrolment[]): readonly EnrolmentId[] => people.map(({ id }) => id);

const othersIn = (pairs: readonly HandSetPair[], id: EnrolmentId): readonly EnrolmentId[] =>
  pairs.flatMap(({ mentorId, menteeId }) => {
    if (mentorId === id) return [menteeId];
    return menteeId === id ? [mentorId] : [];
  });

/** Who manages whom, by address, looked up once for all. */
const managerTable = (people: readonly Enrolment[]) => {
  const reports = new Map<string, Enrolment[]>();
  for (const person of people) {
    const manager = person.managerEmailAddress;
    if (manager !== undefined) reports.set(manager, [...(reports.get(manager) ?? []), person]);
  }
  const byAddress = Map.groupBy(people, ({ emailAddress }) => emailAddress);
  return {
    reportsOf: ({ emailAddress }: Enrolment) => reports.get(emailAddress) ?? [],
    managersOf: ({ managerEmailAddress }: Enrolment) =>
      managerEmailAddress === undefined ? [] : (byAddress.get(managerEmailAddress) ?? []),
    /** The same person on the other side. */
    selvesOf: (one: Enrolment) =>
      (byAddress.get(one.emailAddress) ?? []).filter(({ id }) => id !== one.id),
  };
};

/**
 * Puts what people and managers said into the form that is matched.
 *
 * @param people those who have a place and no partner in this cohort yet, and mentors with room
 */
export const matchingInput = (
  people: readonly Enrolment[],
  settings: MatchingSettings,
  facts: MatchingFacts,
): MatchingInput => {
  const questions = comparedQuestions(people, facts.intake);
  const spelt = commonSpelling(people.flatMap(({ skills }) => skills));
  const managers = managerTable(people);
  const personOf = (enrolment: Enrolment): Person => ({
    id: enrolment.id,
    languages: enrolment.languages,
    weeklyHours: facts.hoursOf(enrolment) ?? wholeWeek,
    excludes: [
      ...facts.blocked(enrolment.id),
      ...othersIn(settings.apart, enrolment.id),
      ...idsOf(managers.selvesOf(enrolment)),
      // The engine knows who manages whom one way only.
      ...(settings.rules.noLineManager && enrolment.side === "mentor"
        ? idsOf(managers.managersOf(enrolment))
        : []),
    ],
    traits: {
      skills: enrolment.skills.map(spelt),
      // Two who named none are not of the same one.
      industry: enrolment.industry ?? `unknown of ${enrolment.id}`,
      values: answersOf(enrolment, questions),
    },
    prefers: enrolment.prefers,
  });
  const onSide = (side: Enrolment["side"]) => people.filter((person) => person.side === side);
  const { rules, weights, objective, circleSize } = settings;
  return {
    mentors: onSide("mentor").map((mentor) => ({
      ...personOf(mentor),
      capacity: Math.max(0, (mentor.capacity ?? 1) - facts.placesTaken(mentor.id)),
      manages: idsOf(managers.reportsOf(mentor)),
    })),
    mentees: onSide("mentee").map((mentee) => ({
      ...personOf(mentee),
      formerMentors: facts.formerMentors(mentee.id),
      timesLeftOut: mentee.timesLeftOut,
    })),
    peers: onSide("peer").map((peer) => ({
      ...personOf(peer),
      manages: idsOf(managers.reportsOf(peer)),
    })),
    rules,
    weights,
    objective,
    circleSize,
  };
};
