import {
  countResponses,
  listPairsAtRisk,
  showCohortHealth,
} from "@waymark/application/cohort-health";
import {
  CohortHealthTarget,
  CohortHealthView,
  CohortResponses,
  PairsAtRisk,
  PairsAtRiskInput,
} from "@waymark/contracts/cohort-health";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const show = personProcedure
  .input(CohortHealthTarget)
  .output(CohortHealthView)
  .query(async ({ ctx, input }) =>
    unwrap(await showCohortHealth(ctx.deps)(ctx.actor, input.cohortId)),
  );

export const pairs = personProcedure
  .input(PairsAtRiskInput)
  .output(PairsAtRisk)
  .query(async ({ ctx, input: { cohortId, cursor } }) =>
    unwrap(await listPairsAtRisk(ctx.deps)(ctx.actor, cohortId, cursor)),
  );

export const responses = personProcedure
  .input(CohortHealthTarget)
  .output(CohortResponses)
  .query(async ({ ctx, input }) =>
    unwrap(await countResponses(ctx.deps)(ctx.actor, input.cohortId)),
  );
