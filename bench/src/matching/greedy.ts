import type { Cohort } from "@waymark/matching/cohort";
import { pairTable } from "@waymark/matching/pair";

export type Greedy = { readonly matched: number; readonly points: number };

/**
 * What peers do: the best pair that is still free is taken, until none is left. It knows the same rules
 * and the same points.
 */
export const bestPairFirst = (cohort: Cohort): Greedy => {
  const { mentors, mentees, capacities, units, unit } = pairTable(cohort);
  const cells = [...units.keys()].filter((cell) => (units[cell] ?? -1) >= 0);
  cells.sort((a, b) => (units[b] ?? 0) - (units[a] ?? 0) || a - b);
  const free = [...capacities];
  const placed = new Set<number>();
  let sum = 0;
  for (const cell of cells) {
    const mentee = Math.floor(cell / mentors.length);
    const mentor = cell % mentors.length;
    const places = free[mentor] ?? 0;
    if (places === 0 || placed.has(mentee)) continue;
    free[mentor] = places - 1;
    placed.add(mentee);
    sum += units[cell] ?? 0;
    if (placed.size === mentees.length) break;
  }
  return { matched: placed.size, points: sum / unit.unitsPerPoint };
};

/** The other way of peers: each mentee in turn gets the best mentor who still has a place. */
export const menteeByMentee = (cohort: Cohort): Greedy => {
  const { mentors, mentees, capacities, units, unit } = pairTable(cohort);
  const free = [...capacities];
  let matched = 0;
  let sum = 0;
  for (const mentee of mentees.keys()) {
    let best = -1;
    let bestUnits = -1;
    for (let mentor = 0; mentor < mentors.length; mentor += 1) {
      const value = units[mentee * mentors.length + mentor] ?? -1;
      if (value > bestUnits && (free[mentor] ?? 0) > 0) {
        best = mentor;
        bestUnits = value;
      }
    }
    if (best < 0) continue;
    free[best] = (free[best] ?? 0) - 1;
    matched += 1;
    sum += bestUnits;
  }
  return { matched, points: sum / unit.unitsPerPoint };
};
