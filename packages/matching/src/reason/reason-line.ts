import type { Mentee, Mentor, Weights } from "../cohort/cohort.ts";
import type { MatchedPair } from "../matching/matching.ts";

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const points = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Why two people are suggested to each other, with points: the one text for page, mail and API. It
 * tells that somebody was wished for, never at which rank, and names no answer to a question.
 */
export const reasonLine = (
  pair: MatchedPair,
  people: { readonly mentor: Mentor; readonly mentee: Mentee },
  weights: Weights,
): string => {
  const { mentor, mentee } = people;
  const asked = [...new Set(mentee.traits.skills)].toSorted();
  const had = asked.filter((skill) => mentor.traits.skills.includes(skill));
  const wishers = [
    ...(mentee.prefers.includes(mentor.id) ? ["the mentee"] : []),
    ...(mentor.prefers.includes(mentee.id) ? ["the mentor"] : []),
  ];
  const alike = Math.round((100 * pair.parts.values) / (weights.values || 1));
  const texts = {
    skills: `knows ${listed(had)} (${had.length} of ${asked.length} asked for)`,
    industry: `same industry, ${mentor.traits.industry}`,
    values: `answers ${alike} % alike`,
    preference: `wished for by ${listed(wishers)}`,
  };
  const reasons = (["skills", "industry", "values", "preference"] as const)
    .filter((criterion) => pair.parts[criterion] > 0)
    .map((criterion) => `${texts[criterion]}: ${points(pair.parts[criterion])}`);
  const most = weights.skills + weights.industry + weights.values + weights.preference;
  const total = `${points(pair.points)} of ${points(most)} points`;
  return reasons.length === 0 ? `${total}; every rule is kept` : `${total}; ${reasons.join("; ")}`;
};
