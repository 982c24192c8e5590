import type { Cohort, Mentee, Mentor } from "../../src/cohort/index.ts";

/** A seeded source of numbers (mulberry32), so that a failing cohort can be made again. */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
};

const SKILLS = ["react", "hiring", "sales", "writing", "data", "law"];
const LANGUAGES = ["en", "de", "fr"];
const INDUSTRIES = ["fintech", "health", "care"];

const base: Mentor = {
  id: "m1",
  capacity: 1,
  languages: ["en"],
  weeklyHours: [[540, 660]],
  manages: [],
  excludes: [],
  traits: { skills: ["react"], industry: "fintech", values: [3, 3] },
  prefers: [],
};

export const makeMentor = (given: Partial<Mentor> = {}): Mentor => ({ ...base, ...given });

export const makeMentee = (given: Partial<Mentee> = {}): Mentee => ({
  id: "e1",
  languages: base.languages,
  weeklyHours: base.weeklyHours,
  excludes: [],
  traits: base.traits,
  prefers: [],
  formerMentors: [],
  timesLeftOut: 0,
  ...given,
});

export const makeCohort = (given: Partial<Cohort> = {}): Cohort => ({
  mentors: [makeMentor()],
  mentees: [makeMentee()],
  rules: { sharedLanguage: true, minOverlapMinutes: 60, noLineManager: true },
  weights: { skills: 40, industry: 10, values: 30, preference: 20 },
  objective: "most-people-then-points",
  ...given,
});

/** A cohort in which every rule forbids some pairs and ties are frequent. */
export const randomCohort = (
  seed: number,
  size: { readonly mentors: number; readonly mentees: number },
  given: Partial<Cohort> = {},
): Cohort => {
  const below = seeded(seed);
  const some = <T>(values: readonly T[], oneIn: number): T[] =>
    values.filter(() => below(oneIn) === 0);
  const shuffled = <T>(values: readonly T[]): T[] =>
    values
      .map((value) => ({ value, key: below(1_000_000) }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ value }) => value);
  const mentorIds = Array.from({ length: size.mentors }, (_, i) => `m${i + 1}`);
  const menteeIds = Array.from({ length: size.mentees }, (_, i) => `e${i + 1}`);
  const person = (others: readonly string[]) => ({
    languages: [...some(LANGUAGES, 2), ...(below(3) > 0 ? ["en"] : [])],
    weeklyHours: Array.from({ length: 1 + below(3) }, (): [number, number] => {
      const start = 60 * below(8);
      return [start, start + 60 * (1 + below(8))];
    }),
    excludes: some(others, 12),
    traits: {
      skills: some(SKILLS, 2),
      industry: INDUSTRIES[below(3)] ?? "care",
      values: [1 + below(5), 1 + below(5), 1 + below(5)],
    },
    prefers: shuffled(others).slice(0, below(5)),
  });
  return makeCohort({
    mentors: mentorIds.map((id) => ({
      id,
      capacity: below(4),
      ...person(menteeIds),
      manages: some(menteeIds, 10),
    })),
    mentees: menteeIds.map((id) => ({
      id,
      ...person(mentorIds),
      formerMentors: some(mentorIds, 15),
      timesLeftOut: 0,
    })),
    ...given,
  });
};
