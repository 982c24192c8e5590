import { moveMatching, requestMatching } from "@waymark/application/matching-run";
import {
  MatchingMoved,
  MatchingRequested,
  MoveMatchingInput,
  RequestMatchingInput,
} from "@waymark/contracts/matching-run";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const request = personProcedure
  .input(RequestMatchingInput)
  .output(MatchingRequested)
  .mutation(async ({ ctx, input }) => unwrap(await requestMatching(ctx.deps)(ctx.actor, input)));

export const move = personProcedure
  .input(MoveMatchingInput)
  .output(MatchingMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveMatching(ctx.deps)(ctx.actor, input)));
