import { listPairsAtRisk, showCohortHealth } from "@waymark/application/cohort-health";
import {
  CohortHealthTarget,
  CohortHealthView,
  PairsAtRisk,
  PairsAtRiskInput,
} from "@waymark/contracts/cohort-health";
import { type Operation, operation } from "./operation.ts";

export const healthOperations: readonly Operation[] = [
  operation({
    id: "getCohortHealth",
    method: "get",
    path: "/v1/cohorts/{cohortId}/health",
    scope: "health:read",
    summary:
      "How a cohort's pairs are doing in numbers, who has nobody to meet, and whom no mail reaches",
    input: CohortHealthTarget,
    answer: CohortHealthView,
    run: (deps, caller, { cohortId }) => showCohortHealth(deps)(caller, cohortId),
  }),
  operation({
    id: "listPairsAtRisk",
    method: "get",
    path: "/v1/cohorts/{cohortId}/pairs-at-risk",
    scope: "health:read",
    summary:
      "The pairs that somebody may want to look after: states and dates, nothing that was said",
    input: PairsAtRiskInput,
    answer: PairsAtRisk,
    run: (deps, caller, { cohortId, cursor }) => listPairsAtRisk(deps)(caller, cohortId, cursor),
  }),
];
