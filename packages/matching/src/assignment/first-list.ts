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
  const exchange = exchangeOf(stations, levels, open, mentors);
  for (const [mentee, choices] of open.entries()) {
    const home = stations.stationOf[mentee] ?? 0;
    for (const choice of choices) {
      if (choice >= mentors || choice === home) break;
      const steps = exchange(choice, home, mentee);
      if (steps === undefined) continue;
      stations.move(mentee, choice);
      for (const step of steps) stations.move(step.mentee, step.to);
      break;
    }
  }
};

type Step = { readonly mentee: number; readonly to: number };

/**
 * Searches for moves of later mentees that free a place at one station and fill the one at another. The
 * stations from which no moves lead to a goal stay so: nobody can leave them, and a circle of moves lies
 * wholly within them or without. So each goal is searched for in vain only once from each station.
 */
const exchangeOf = (
  stations: Stations,
  levels: Float64Array,
  open: readonly (readonly number[])[],
  mentors: number,
) => {
  const { total, spare } = stations;
  const hopeless = new Map<number, Uint8Array>();
  const cameFrom = new Int32Array(total);
  const movers = new Int32Array(total);

  return (start: number, goal: number, settled: number): readonly Step[] | undefined => {
    const known = hopeless.get(goal) ?? new Uint8Array(total);
    hopeless.set(goal, known);
    if (known[start] === 1) return undefined;
    cameFrom.fill(-1);
    cameFrom[start] = start;
    const queue = [start];
    const reach = (from: number, to: number, mentee: number): void => {
      if (cameFrom[to] !== -1 || known[to] === 1) return;
      cameFrom[to] = from;
      movers[to] = mentee;
      queue.push(to);
    };
    for (const from of queue) {
      if (from === spare) {
        for (let to = 0; to < mentors; to += 1)
          if (levels[to] === levels[spare]) reach(from, to, -1);
      } else if (stations.hasUnusedPlace(from) && levels[from] === levels[spare]) {
        reach(from, spare, -1);
      }
      for (const mentee of stations.people[from] ?? []) {
        if (mentee > settled) for (const to of open[mentee] ?? []) reach(from, to, mentee);
      }
      if (cameFrom[goal] !== -1) return stepsTo(start, goal);
    }
    for (const station of queue) known[station] = 1;
    return undefined;
  };

  function stepsTo(start: number, goal: number): readonly Step[] {
    const steps: Step[] = [];
    for (let to = goal; to !== start; to = cameFrom[to] ?? start) {
      const mentee = movers[to] ?? -1;
      if (mentee >= 0) steps.push({ mentee, to });
    }
    return steps;
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
