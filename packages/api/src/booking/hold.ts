import { holdTimeFor, releaseHold as release } from "@waymark/application/booking";
import { HoldAnswer, HoldInput, ReleaseHoldInput } from "@waymark/contracts/booking";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const hold = personProcedure
  .input(HoldInput)
  .output(HoldAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await holdTimeFor(ctx.deps)(ctx.actor, input)));

export const releaseHold = personProcedure
  .input(ReleaseHoldInput)
  .output(z.null())
  .mutation(async ({ ctx, input }) => unwrap(await release(ctx.deps)(ctx.actor, input)));
