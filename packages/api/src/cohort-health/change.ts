import { nudgePair } from "@waymark/application/cohort-health";
import { NudgePairInput, PairNudged } from "@waymark/contracts/cohort-health";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const nudge = personProcedure
  .input(NudgePairInput)
  .output(PairNudged)
  .mutation(async ({ ctx, input }) => unwrap(await nudgePair(ctx.deps)(ctx.actor, input)));
