import { cohortOperations } from "./cohorts.ts";
import { healthOperations } from "./health.ts";
import { matchingOperations } from "./matching.ts";
import type { Operation } from "./operation.ts";
import { programmeOperations } from "./programmes.ts";

/** Everything that `/v1` can do, in the order of its description. */
export const operations: readonly Operation[] = [
  ...programmeOperations,
  ...cohortOperations,
  ...matchingOperations,
  ...healthOperations,
];
