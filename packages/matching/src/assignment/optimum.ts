import { gainTable } from "./gain-table.ts";
import type { AssignmentProblem } from "./problem.ts";
import type { Stations } from "./stations.ts";

export type Optimum = {
  /** Levels of the stations: no move gains more than the level rises by. */
  readonly levels: Float64Array;
  /** How many rounds of moves the start was short of the optimum. */
  readonly improvements: number;
};

/**
 * Moves people round in circles for as long as a circle gains units, in whole numbers. When none is
 * left the levels prove it: they are a dual solution, so no assignment of as many people of each tier
 * has more units (the cycle criterion of Klein, 1967). A start from the optimiser needs few circles or
 * none; any start that places everybody who can be placed ends at the same number of units.
 */
export const improveToOptimum = (
  problem: AssignmentProblem,
  stations: Stations,
  leastUnits: number,
): Optimum => {
  const gains = gainTable(problem, stations, leastUnits);
  const levels = new Float64Array(stations.total);
  const cameFrom = new Int32Array(stations.total).fill(-1);
  for (let improvements = 0; ; improvements += 1) {
    const circle = raiseLevels();
    if (circle === undefined) return { levels, improvements };
    const moves = circle.map((to) => ({ to, from: cameFrom[to] ?? -1 }));
    const moving = moves.map(({ from, to }) => ({ to, mentee: gains.moverOf(from, to) }));
    for (const { mentee, to } of moving) if (mentee >= 0) stations.move(mentee, to);
    for (const { from } of moves) gains.refresh(from);
    levels.fill(0);
    cameFrom.fill(-1);
  }

  /** Rounds of Bellman and Ford; the stations of a circle that gains, or none. */
  function raiseLevels(): readonly number[] | undefined {
    for (;;) {
      let raised = false;
      for (let from = 0; from < stations.total; from += 1) {
        const level = levels[from] ?? 0;
        const row = gains.rowOf(from);
        for (let to = 0; to < stations.total; to += 1) {
          const reached = level + (row[to] ?? 0);
          if (reached > (levels[to] ?? 0)) {
            levels[to] = reached;
            cameFrom[to] = from;
            raised = true;
          }
        }
      }
      if (!raised) return undefined;
      const circle = circleIn(cameFrom);
      if (circle !== undefined) return circle;
    }
  }
};

/** A circle among the arrows that point to each station; one there always gains. */
const circleIn = (cameFrom: Int32Array): readonly number[] | undefined => {
  const walk = new Int32Array(cameFrom.length).fill(-1);
  for (let start = 0; start < cameFrom.length; start += 1) {
    let station = start;
    while (station >= 0 && walk[station] === -1) {
      walk[station] = start;
      station = cameFrom[station] ?? -1;
    }
    if (station < 0 || walk[station] !== start) continue;
    const circle = [station];
    for (let next = cameFrom[station] ?? -1; next !== station; next = cameFrom[next] ?? -1) {
      circle.push(next);
    }
    return circle;
  }
};
