export { applyMatching } from "./apply.ts";
export { compareRuns } from "./compare.ts";
export type { ApplyingDeps, MatchingDeps, MatchingReadDeps, SolvingDeps } from "./deps.ts";
export { moveMatching } from "./move.ts";
export { requestMatching } from "./request.ts";
export { solveMatching } from "./solve.ts";
export {
  getMatching,
  listLeftOver,
  listMatchings,
  listPairs,
  listSuggestedCircles,
} from "./view.ts";
