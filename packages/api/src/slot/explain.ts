import { explainSlot } from "@waymark/application/slot";
import { ExplainSlotAnswer, ExplainSlotInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { publicProcedure, viewerOf } from "../trpc/index.ts";

export const explain = publicProcedure
  .input(ExplainSlotInput)
  .output(ExplainSlotAnswer)
  .query(async ({ ctx, input }) => unwrap(await explainSlot(ctx.deps)(await viewerOf(ctx), input)));
