import { explainSlot } from "@waymark/application/slot";
import { ExplainSlotAnswer, ExplainSlotInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { firstPublicProcedure, viewerOf } from "../trpc/index.ts";
import { slotDeps } from "./slot-deps.ts";

export const explain = firstPublicProcedure
  .input(ExplainSlotInput)
  .output(ExplainSlotAnswer)
  .query(async ({ ctx, input }) =>
    unwrap(await explainSlot(slotDeps(ctx.deps))(await viewerOf(ctx), input)),
  );
