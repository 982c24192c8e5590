import type { ColumnData } from "highs";
import type { TransportPairs, TransportProblem } from "./problem.ts";

const ENTRIES = 3;

/** Each pair is a column with a one for its mentee, its mentor and the mentee's tier. */
export const columnsOf = (
  { capacities, tiers, placedByTier }: TransportProblem,
  { mentees, mentors, points }: TransportPairs,
): Omit<ColumnData, "count"> => {
  const indices = new Int32Array(ENTRIES * points.length);
  for (let pair = 0; pair < points.length; pair += 1) {
    const mentee = mentees[pair] ?? 0;
    const tier = tiers[mentee] ?? 0;
    indices[ENTRIES * pair] = mentee;
    indices[ENTRIES * pair + 1] = tiers.length + (mentors[pair] ?? 0);
    indices[ENTRIES * pair + 2] = tiers.length + capacities.length + tier;
  }
  return {
    cost: points.map((given) => -given),
    lower: new Float64Array(points.length),
    upper: new Float64Array(points.length).fill(Number.POSITIVE_INFINITY),
    matrix: {
      format: "csc",
      numRows: tiers.length + capacities.length + placedByTier.length,
      numCols: points.length,
      starts: Int32Array.from({ length: points.length + 1 }, (_, pair) => ENTRIES * pair),
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
  };
};
