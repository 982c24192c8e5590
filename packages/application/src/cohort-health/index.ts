export type { CohortHealthDeps } from "./deps.ts";
export { nudgePair } from "./nudge.ts";
export { listPairsAtRisk } from "./pairs-at-risk.ts";
export { countResponses } from "./responses.ts";
export { showCohortHealth } from "./show.ts";
