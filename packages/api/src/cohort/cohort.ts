import {
  createCohort,
  listCohorts,
  moveCohort,
  replanCohort,
  showCohort,
} from "@waymark/application/cohort";
import {
  CohortList,
  CohortListInput,
  CohortMoved,
  CohortTarget,
  CohortView,
  CreateCohortInput,
  MoveCohortInput,
  PlanCohortInput,
} from "@waymark/contracts/cohort";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(CohortTarget)
  .output(CohortView)
  .query(async ({ ctx, input }) => unwrap(await showCohort(ctx.deps)(ctx.actor, input.cohortId)));

export const list = personProcedure
  .input(CohortListInput)
  .output(CohortList)
  .query(async ({ ctx, input }) =>
    unwrap(await listCohorts(ctx.deps)(ctx.actor, input.organisationId, input.cursor)),
  );

export const create = personProcedure
  .input(CreateCohortInput)
  .output(CohortMoved)
  .mutation(async ({ ctx, input }) => unwrap(await createCohort(ctx.deps)(ctx.actor, input)));

export const plan = personProcedure
  .input(PlanCohortInput)
  .output(CohortMoved)
  .mutation(async ({ ctx, input }) => unwrap(await replanCohort(ctx.deps)(ctx.actor, input)));

export const move = personProcedure
  .input(MoveCohortInput)
  .output(CohortMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveCohort(ctx.deps)(ctx.actor, input)));
