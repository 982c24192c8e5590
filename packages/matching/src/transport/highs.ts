import type { Highs, Model } from "highs";
import { columnsOf } from "./columns.ts";
import { loadHighs } from "./load.ts";
import type {
  TransportAnswer,
  TransportPairs,
  TransportProblem,
  TransportSolver,
} from "./problem.ts";

/**
 * The transport problem as a linear programme on HiGHS: its matrix is totally unimodular (mentees and
 * their tiers are nested, mentors apart), so the simplex method's corner is a whole assignment and no
 * branching is needed. The instance is loaded at the first problem and kept; after an outage, which can
 * leave its memory in disorder, the next problem gets a new one.
 * @param wasmFile HiGHS itself, where it does not lie beside the package, as in a bundle; 1.15.3 passes
 *   over the bytes of its own option `wasmBinary`
 * @throws where HiGHS finds no optimum, which for a feasible problem is an outage
 */
export const highsSolver = (wasmFile?: URL): TransportSolver => {
  let loading: Promise<Highs> | undefined;
  return async (problem, more) => {
    loading ??= loadHighs(wasmFile === undefined ? {} : { locateFile: () => wasmFile.href });
    try {
      const highs = await loading;
      return highs.withModel((model) => solveWith(highs, model, problem, more));
    } catch (outage) {
      loading = undefined;
      throw outage;
    }
  };
};

const solveWith = (
  highs: Highs,
  model: Model,
  problem: TransportProblem,
  more: (answer: TransportAnswer) => TransportPairs | undefined,
): TransportAnswer => {
  model.options.set({ output_flag: false, solver: "simplex", random_seed: 0 });
  passRows(model, problem);
  let added: TransportPairs | undefined = problem.pairs;
  for (;;) {
    model.addCols(columnsOf(problem, added));
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
      throw new Error(`HiGHS ended with model status ${model.getModelStatus()}`);
    }
    const answer = answerOf(model, problem);
    added = more(answer);
    if (added === undefined) return answer;
  }
};

/** One row for each mentee, each mentor and each tier, in this order. */
const passRows = (model: Model, { capacities, tiers, placedByTier }: TransportProblem): void => {
  const rowUpper = [...tiers.map(() => 1), ...capacities, ...placedByTier];
  model.passModel({
    numCols: 0,
    numRows: rowUpper.length,
    colCost: [],
    colLower: [],
    colUpper: [],
    rowLower: [...tiers.map(() => 0), ...capacities.map(() => 0), ...placedByTier],
    rowUpper,
    matrix: {
      format: "csc",
      numRows: rowUpper.length,
      numCols: 0,
      starts: [0],
      indices: [],
      values: [],
    },
  });
};

const answerOf = (model: Model, { capacities, tiers }: TransportProblem): TransportAnswer => {
  const { colValue, rowDual } = model.getSolution();
  // Points are handed over as costs, so that a price is the negative of a dual.
  const prices = rowDual.map((dual) => -dual);
  const mentorsFrom = tiers.length;
  const tiersFrom = mentorsFrom + capacities.length;
  return {
    used: colValue,
    prices: {
      mentees: prices.subarray(0, mentorsFrom),
      mentors: prices.subarray(mentorsFrom, tiersFrom),
      tiers: prices.subarray(tiersFrom),
    },
  };
};
