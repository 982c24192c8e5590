import type { Mentee, Mentor } from "../cohort/cohort.ts";
import type { WeekRange } from "../cohort/week-range.ts";
import { mergeRanges } from "./overlap.ts";

type Shared = {
  readonly id: string;
  readonly hours: readonly WeekRange[];
  readonly excludes: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  readonly industry: string;
  readonly values: readonly number[];
  /** 1 for the first choice. */
  readonly ranks: ReadonlyMap<string, number>;
};
export type ReadyMentor = Shared & {
  readonly languages: ReadonlySet<string>;
  readonly manages: ReadonlySet<string>;
};
export type ReadyMentee = Shared & {
  readonly languages: readonly string[];
  readonly formerMentors: ReadonlySet<string>;
};

/** A person made ready to be compared a thousand times. */
const readyPerson = (person: Mentor | Mentee): Shared => {
  const ranks = new Map<string, number>();
  for (const [index, id] of person.prefers.entries()) {
    if (!ranks.has(id)) ranks.set(id, index + 1);
  }
  return {
    id: person.id,
    hours: mergeRanges(person.weeklyHours),
    excludes: new Set(person.excludes),
    skills: new Set(person.traits.skills),
    industry: person.traits.industry,
    values: person.traits.values,
    ranks,
  };
};

export const readyMentor = (mentor: Mentor): ReadyMentor => ({
  ...readyPerson(mentor),
  languages: new Set(mentor.languages),
  manages: new Set(mentor.manages),
});

export const readyMentee = (mentee: Mentee): ReadyMentee => ({
  ...readyPerson(mentee),
  languages: mentee.languages,
  formerMentors: new Set(mentee.formerMentors),
});
