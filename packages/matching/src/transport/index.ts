export { highsSolver } from "./highs.ts";
export type {
  TransportAnswer,
  TransportPairs,
  TransportPrices,
  TransportProblem,
  TransportSolver,
} from "./problem.ts";
