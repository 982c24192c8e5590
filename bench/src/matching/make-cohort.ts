import type { Cohort } from "@waymark/matching/cohort";
import { createRandom } from "../search/random.ts";

const LANGUAGES = ["en", "de", "fr", "es", "pl"] as const;
const INDUSTRIES = ["fintech", "health", "retail", "energy", "care", "public", "media"] as const;
const SKILLS = Array.from({ length: 40 }, (_, i) => `skill ${i + 1}`);
const WEIGHTS = { skills: 40, industry: 10, values: 30, preference: 20 };
const DAY_MINUTES = 24 * 60;

/**
 * A company's cohort: people in a handful of zones, frequent and rare skills, few wishes that crowd on
 * few mentors, line managers and people who are kept apart.
 * @param placesPerMentee below 1 somebody has to be left over
 */
export const makeCohort = (
  seed: number,
  size: { readonly mentors: number; readonly mentees: number; readonly placesPerMentee: number },
): Cohort => {
  const random = createRandom(seed);
  const mentorIds = Array.from({ length: size.mentors }, (_, i) => `m${i + 1}`);
  const menteeIds = Array.from({ length: size.mentees }, (_, i) => `e${i + 1}`);
  const some = <T>(count: number, one: () => T): T[] => [
    ...new Set(Array.from({ length: count }, one)),
  ];
  const crowded = (ids: readonly string[]) => (): string => ids[random.zipf(ids.length, 20)] ?? "";
  const person = (others: readonly string[], skills: number) => {
    const firstHour = 6 + random.below(8);
    return {
      languages: some(1 + random.below(2), () => LANGUAGES[random.zipf(LANGUAGES.length)] ?? "en"),
      weeklyHours: some(2 + random.below(3), () => random.below(5)).map((day): [number, number] => {
        const start = day * DAY_MINUTES + 60 * (firstHour + random.below(4));
        return [start, start + 60 * (1 + random.below(4))];
      }),
      excludes: random.below(20) === 0 ? some(2, crowded(others)) : [],
      traits: {
        skills: some(skills, () => SKILLS[random.zipf(SKILLS.length, 8)] ?? ""),
        industry: random.pick(INDUSTRIES),
        values: Array.from({ length: 6 }, () => 1 + random.below(5)),
      },
      prefers: some(random.below(6), crowded(others)),
    };
  };
  const places = (size.placesPerMentee * size.mentees) / size.mentors;
  return {
    mentors: mentorIds.map((id) => ({
      id,
      capacity: Math.max(1, Math.round(places + random.below(3) - 1)),
      manages: random.below(4) === 0 ? some(6, crowded(menteeIds)) : [],
      ...person(menteeIds, 8),
    })),
    mentees: menteeIds.map((id) => ({
      id,
      formerMentors: [],
      timesLeftOut: 0,
      ...person(mentorIds, 4),
    })),
    rules: { sharedLanguage: true, minOverlapMinutes: 60, noLineManager: true },
    weights: WEIGHTS,
    objective: "most-people-then-points",
  };
};
