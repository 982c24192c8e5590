import type { AssignmentProblem } from "./problem.ts";
import type { Stations } from "./stations.ts";

/** What the best move from one station to another gains, and who moves. */
export type GainTable = {
  readonly rowOf: (from: number) => Float64Array;
  /** -1 where an unused place moves and no person. */
  readonly moverOf: (from: number, to: number) => number;
  readonly refresh: (from: number) => void;
};

export const gainTable = (
  { capacities, tiers, units }: AssignmentProblem,
  stations: Stations,
  leastUnits: number,
): GainTable => {
  const { total, spare } = stations;
  const mentors = capacities.length;
  const rows = Array.from({ length: total }, () => new Float64Array(total));
  const movers = Array.from({ length: total }, () => new Int32Array(total));

  const refresh = (from: number): void => {
    const row = rows[from]?.fill(Number.NEGATIVE_INFINITY);
    const mover = movers[from]?.fill(-1);
    if (row === undefined || mover === undefined) return;
    if (from === spare) {
      row.fill(0, 0, mentors);
      return;
    }
    if (stations.hasUnusedPlace(from)) row[spare] = 0;
    for (const mentee of stations.people[from] ?? []) {
      const cell = mentee * mentors;
      const here = from < mentors ? (units[cell + from] ?? 0) : 0;
      const offer = (to: number, gain: number): void => {
        if (gain <= (row[to] ?? 0)) return;
        row[to] = gain;
        mover[to] = mentee;
      };
      for (let to = 0; to < mentors; to += 1) {
        const there = units[cell + to] ?? -1;
        if (to !== from && there >= leastUnits) offer(to, there - here);
      }
      if (from < mentors) offer(stations.waitingOf(tiers[mentee] ?? 0), -here);
    }
  };

  for (let station = 0; station < total; station += 1) refresh(station);
  const noRow = new Float64Array(0);
  return {
    rowOf: (from) => rows[from] ?? noRow,
    moverOf: (from, to) => movers[from]?.[to] ?? -1,
    refresh,
  };
};
