import type { Cohort, Mentee, Mentor } from "../../src/cohort/index.ts";

type Best = {
  readonly matched: number;
  readonly points: number;
  readonly list: readonly (readonly [mentee: string, mentor: string])[];
};

const TIE = 1e-9;

const minutesOf = ({ weeklyHours }: Mentor | Mentee): Set<number> =>
  new Set(
    weeklyHours.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)),
  );

/** The rules as the format's page words them, written a second time and minute by minute. */
export const isAllowed = ({ rules }: Cohort, mentor: Mentor, mentee: Mentee): boolean => {
  const hours = minutesOf(mentee);
  const shared = [...minutesOf(mentor)].filter((minute) => hours.has(minute)).length;
  return (
    !mentor.excludes.includes(mentee.id) &&
    !mentee.excludes.includes(mentor.id) &&
    !mentee.formerMentors.includes(mentor.id) &&
    !(rules.noLineManager && mentor.manages.includes(mentee.id)) &&
    (!rules.sharedLanguage || mentor.languages.some((one) => mentee.languages.includes(one))) &&
    shared >= rules.minOverlapMinutes
  );
};

const choice = (ids: readonly string[], id: string): number =>
  ids.includes(id) ? 1 / (ids.indexOf(id) + 1) : 0;

/** Points as the format's page words them, in plain floating point. */
export const pointsOf = ({ weights }: Cohort, mentor: Mentor, mentee: Mentee): number => {
  const asked = mentee.traits.skills;
  const had = asked.filter((skill) => mentor.traits.skills.includes(skill));
  const skills = asked.length === 0 ? 0 : had.length / asked.length;
  const industry = mentor.traits.industry === mentee.traits.industry ? 1 : 0;
  const differences = mentor.traits.values.map((value, i) =>
    Math.abs(value - (mentee.traits.values[i] ?? 0)),
  );
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  const preference = (choice(mentee.prefers, mentor.id) + choice(mentor.prefers, mentee.id)) / 2;
  return (
    weights.skills * skills +
    weights.industry * industry +
    weights.values * (1 - mean / 4) +
    weights.preference * preference
  );
};

/** Every assignment there is, tried one after the other. */
export const bruteForce = (cohort: Cohort): Best => {
  const mentees = cohort.mentees.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const free = new Map(cohort.mentors.map(({ id, capacity }) => [id, capacity]));
  const options = mentees.map((mentee) =>
    cohort.mentors
      .filter((mentor) => isAllowed(cohort, mentor, mentee))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((mentor) => ({ id: mentor.id, points: pointsOf(cohort, mentor, mentee) })),
  );
  let best: Best = { matched: -1, points: 0, list: [] };
  const list: (readonly [string, string])[] = [];
  // In this order of trying, the first of equal optima is the one whose list comes first.
  const go = (index: number, points: number): void => {
    const mentee = mentees[index];
    if (list.length + (mentees.length - index) < best.matched) return;
    if (mentee === undefined) {
      const better =
        list.length > best.matched || (list.length === best.matched && points > best.points + TIE);
      if (better) best = { matched: list.length, points, list: [...list] };
      return;
    }
    for (const option of options[index] ?? []) {
      const places = free.get(option.id) ?? 0;
      if (places === 0) continue;
      free.set(option.id, places - 1);
      list.push([mentee.id, option.id]);
      go(index + 1, points + option.points);
      list.pop();
      free.set(option.id, places);
    }
    go(index + 1, points);
  };
  go(0, 0);
  return best;
};
