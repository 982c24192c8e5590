import type { AssignmentProblem } from "./problem.ts";
import type { Stations } from "./stations.ts";

/**
 * Among all optima, the one whose list of (mentee, mentor) comes first: each mentee in turn gets the
 * first mentor that some optimum with the choices so far gives. An optimum differs from another by
 * circles of moves that gain as much as levels rise, so only those stations are tried.
 */
export const moveToFirstList = (
  problem: AssignmentProblem,
  stations: Stations,
  levels: Float64Array,
  leastUnits: number,
): void => {
  const open = openStations(problem, stations, levels, leastUnits);
  const mentors = problem.capacities.length;
  for (const [mentee, choices] of open.entries()) {
    const home = stations.stationOf[mentee] ?? 0;
    const seen = new Set<number>();
    for (const choice of choices) {
      if (choice >= mentors || choice === home) break;
      const path = pathBetween(choice, home, mentee, seen);
      if (path === undefined) continue;
      stations.move(mentee, choice);
      for (const step of path) stations.move(step.mentee, step.to);
      break;
    }
  }

  type Step = { readonly mentee: number; readonly to: number };

  /** Moves of later mentees that free a place at `start` and fill the one at `goal`. */
  function pathBetween(
    start: number,
    goal: number,
    settled: number,
    seen: Set<number>,
  ): readonly Step[] | undefined {
    if (seen.has(start)) return undefined;
    seen.add(start);
    const cameBy = new Map<number, { readonly from: number; readonly mentee: number }>();
    const queue = [start];
    for (const from of queue) {
      for (const { mentee, to } of waysFrom(from, settled)) {
        if (seen.has(to) && to !== goal) continue;
        seen.add(to);
        cameBy.set(to, { from, mentee });
        if (to === goal) return stepsTo(goal);
        queue.push(to);
      }
    }

    function stepsTo(end: number): readonly Step[] {
      const steps: Step[] = [];
      for (let to = end; to !== start;) {
        const way = cameBy.get(to);
        if (way === undefined) break;
        if (way.mentee >= 0) steps.push({ mentee: way.mentee, to });
        to = way.from;
      }
      return steps;
    }
  }

  function* waysFrom(from: number, settled: number): Generator<Step> {
    const { spare } = stations;
    if (from === spare) {
      for (let to = 0; to < mentors; to += 1) {
        if (levels[to] === levels[spare]) yield { mentee: -1, to };
      }
      return;
    }
    if (stations.hasUnusedPlace(from) && levels[from] === levels[spare]) {
      yield { mentee: -1, to: spare };
    }
    for (const mentee of stations.people[from] ?? []) {
      if (mentee <= settled) continue;
      for (const to of open[mentee] ?? []) if (to !== from) yield { mentee, to };
    }
  }
};

/** For each mentee the stations where optima have them, in order; waiting comes last. */
const openStations = (
  { capacities, tiers, units }: AssignmentProblem,
  stations: Stations,
  levels: Float64Array,
  leastUnits: number,
): readonly (readonly number[])[] =>
  tiers.map((tier, mentee) => {
    const mentors = capacities.length;
    const worth = (station: number): number =>
      station < mentors ? (units[mentee * mentors + station] ?? -1) : 0;
    const home = stations.stationOf[mentee] ?? 0;
    const best = worth(home) - (levels[home] ?? 0);
    const open: number[] = [];
    for (let station = 0; station < mentors; station += 1) {
      const value = worth(station);
      if (value >= leastUnits && value - (levels[station] ?? 0) === best) open.push(station);
    }
    const waiting = stations.waitingOf(tier);
    if (0 - (levels[waiting] ?? 0) === best) open.push(waiting);
    return open;
  });
