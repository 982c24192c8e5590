import type { TransportSolver } from "../transport/problem.ts";
import { candidatePairs } from "./candidates.ts";
import { moveToFirstList } from "./first-list.ts";
import { mostPeople, placedByTier } from "./most-people.ts";
import { improveToOptimum } from "./optimum.ts";
import { type Assignment, type AssignmentProblem, NOBODY, tierCount } from "./problem.ts";
import { assignmentFrom, stationsOf } from "./stations.ts";

export type Solved = {
  readonly assignment: Assignment;
  /** Circles of moves that the optimiser's answer was short of the exact optimum. */
  readonly improvements: number;
};

/**
 * The one assignment with the most people, then the most units, then the first list. Only the road
 * there is the optimiser's; the end is checked in whole numbers and does not depend on it.
 */
export const solveAssignment = async (
  problem: AssignmentProblem,
  leastUnits: number,
  solveTransport: TransportSolver,
): Promise<Solved> => {
  const start = mostPeople(problem, leastUnits);
  if (start.every((mentor) => mentor === NOBODY)) return { assignment: start, improvements: 0 };
  const candidates = candidatePairs(problem, start, leastUnits);
  const placed = placedByTier(start, problem.tiers, tierCount(problem.tiers));
  const answer = await solveTransport(
    {
      capacities: problem.capacities,
      tiers: problem.tiers,
      placedByTier: placed,
      pairs: candidates.first,
    },
    candidates.pricedIn,
  );
  const solved = candidates.assignmentOf(answer);
  const keepsPlaces =
    solved !== undefined &&
    placedByTier(solved, problem.tiers, placed.length).join() === placed.join();
  const stations = stationsOf(problem, keepsPlaces ? solved : start);
  const { levels, improvements } = improveToOptimum(problem, stations, leastUnits);
  moveToFirstList(problem, stations, levels, leastUnits);
  return { assignment: assignmentFrom(stations, problem), improvements };
};
