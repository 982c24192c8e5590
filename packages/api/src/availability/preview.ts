import { previewSlots } from "@waymark/application/slot";
import { PreviewSlotsAnswer, PreviewSlotsInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

/** A question, yet sent like a change: a whole schedule is too long for an address. */
export const preview = personProcedure
  .input(PreviewSlotsInput)
  .output(PreviewSlotsAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await previewSlots(ctx.deps)(ctx.actor, input)));
