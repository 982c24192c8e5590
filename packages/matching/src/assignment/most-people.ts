import { type Assignment, type AssignmentProblem, NOBODY } from "./problem.ts";

/**
 * An assignment of as many mentees as possible, and among those of as many of the lowest tiers as
 * possible. Augmenting paths never take a place away, and the sets of mentees that can all be placed
 * form a matroid (Edmonds and Fulkerson 1965), so serving one tier after the other loses nobody.
 * @param leastUnits pairs worth less are not used
 */
export const mostPeople = (
  { capacities, tiers, units }: AssignmentProblem,
  leastUnits = 0,
): Assignment => {
  const mentors = capacities.length;
  const assigned = new Int32Array(tiers.length).fill(NOBODY);
  const placed = capacities.map((): number[] => []);
  // A mentor from whom no free place was reached can never reach one later.
  const dead = new Uint8Array(mentors);
  const order = [...tiers.keys()].toSorted((a, b) => (tiers[a] ?? 0) - (tiers[b] ?? 0));
  for (const mentee of order) {
    const path = pathToFreePlace(mentee);
    for (const step of path) move(step.mentee, step.mentor);
  }
  return assigned;

  function move(mentee: number, mentor: number): void {
    const former = assigned[mentee] ?? NOBODY;
    const left = placed[former];
    left?.splice(left.indexOf(mentee), 1);
    placed[mentor]?.push(mentee);
    assigned[mentee] = mentor;
  }

  function pathToFreePlace(
    start: number,
  ): readonly { readonly mentee: number; readonly mentor: number }[] {
    const cameBy = new Int32Array(mentors).fill(NOBODY);
    const reached: number[] = [];
    const queue = [start];
    for (let next = 0; next < queue.length; next += 1) {
      const mentee = queue[next] ?? start;
      for (let mentor = 0; mentor < mentors; mentor += 1) {
        if (dead[mentor] === 1 || cameBy[mentor] !== NOBODY) continue;
        if ((units[mentee * mentors + mentor] ?? NOBODY) < leastUnits) continue;
        cameBy[mentor] = mentee;
        reached.push(mentor);
        const there = placed[mentor] ?? [];
        if (there.length < (capacities[mentor] ?? 0)) return backFrom(mentor);
        queue.push(...there);
      }
    }
    for (const mentor of reached) dead[mentor] = 1;
    return [];

    function backFrom(free: number) {
      const path: { readonly mentee: number; readonly mentor: number }[] = [];
      let mentor = free;
      while (mentor !== NOBODY) {
        const mentee = cameBy[mentor] ?? start;
        path.push({ mentee, mentor });
        mentor = assigned[mentee] ?? NOBODY;
      }
      return path;
    }
  }
};

/** How many mentees of each tier have a mentor. */
export const placedByTier = (
  assignment: Assignment,
  tiers: readonly number[],
  tierTotal: number,
): readonly number[] => {
  const placed = Array.from({ length: tierTotal }, () => 0);
  for (const [mentee, tier] of tiers.entries()) {
    if (assignment[mentee] !== NOBODY) placed[tier] = (placed[tier] ?? 0) + 1;
  }
  return placed;
};
