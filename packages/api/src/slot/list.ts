import { listSlots } from "@waymark/application/slot";
import { ListSlotsInput, SlotsAnswer } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { firstPublicProcedure, viewerOf } from "../trpc/index.ts";
import { slotDeps } from "./slot-deps.ts";

export const list = firstPublicProcedure
  .input(ListSlotsInput)
  .output(SlotsAnswer)
  .query(async ({ ctx, input }) =>
    unwrap(await listSlots(slotDeps(ctx.deps))(await viewerOf(ctx), input)),
  );
