import {
  compareRuns,
  getMatching,
  listLeftOver,
  listMatchings,
  listPairs,
  listSuggestedCircles,
} from "@waymark/application/matching-run";
import {
  CompareMatchingsInput,
  LeftOverList,
  MatchingOverview,
  MatchingPageInput,
  MatchingRunTarget,
  MatchingRunView,
  MatchingsCompared,
  MatchingTarget,
  SuggestedCircles,
  SuggestedPairs,
} from "@waymark/contracts/matching-run";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(MatchingTarget)
  .output(MatchingOverview)
  .query(async ({ ctx, input }) =>
    unwrap(await listMatchings(ctx.deps)(ctx.actor, input.cohortId)),
  );

export const get = personProcedure
  .input(MatchingRunTarget)
  .output(MatchingRunView)
  .query(async ({ ctx, input }) => unwrap(await getMatching(ctx.deps)(ctx.actor, input.runId)));

export const pairs = personProcedure
  .input(MatchingPageInput)
  .output(SuggestedPairs)
  .query(async ({ ctx, input: { runId, cursor } }) =>
    unwrap(await listPairs(ctx.deps)(ctx.actor, runId, cursor)),
  );

export const circles = personProcedure
  .input(MatchingRunTarget)
  .output(SuggestedCircles)
  .query(async ({ ctx, input }) => ({
    circles: [...unwrap(await listSuggestedCircles(ctx.deps)(ctx.actor, input.runId))],
  }));

export const leftOver = personProcedure
  .input(MatchingPageInput)
  .output(LeftOverList)
  .query(async ({ ctx, input: { runId, cursor } }) =>
    unwrap(await listLeftOver(ctx.deps)(ctx.actor, runId, cursor)),
  );

export const compare = personProcedure
  .input(CompareMatchingsInput)
  .output(MatchingsCompared)
  .query(async ({ ctx, input }) => unwrap(await compareRuns(ctx.deps)(ctx.actor, input)));
