export {
  CohortHealthTarget,
  CohortHealthView,
  CohortResponses,
  NudgePairInput,
  PairAtRisk,
  PairNudged,
  PairsAtRisk,
  PairsAtRiskInput,
} from "./procedures.ts";
