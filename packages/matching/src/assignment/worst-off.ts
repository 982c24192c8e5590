import { mostPeople } from "./most-people.ts";
import { type AssignmentProblem, NOBODY } from "./problem.ts";

/**
 * The most units that the worst-off pair can have while as many mentees have a mentor as without any
 * such floor. Serving tiers in order, a floor that keeps the number of people could still change whose
 * they are, so the tiers served are compared as well.
 */
export const worstOffUnits = (problem: AssignmentProblem): number => {
  const goal = servedTiers(problem, 0);
  const levels = [...new Set(problem.units.filter((units) => units >= 0))].toSorted(
    (a, b) => a - b,
  );
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (servedTiers(problem, levels[middle] ?? 0) === goal) low = middle;
    else high = middle - 1;
  }
  return levels[low] ?? 0;
};

const servedTiers = (problem: AssignmentProblem, leastUnits: number): string => {
  const assignment = mostPeople(problem, leastUnits);
  return problem.tiers
    .filter((_, mentee) => assignment[mentee] !== NOBODY)
    .toSorted((a, b) => a - b)
    .join();
};
