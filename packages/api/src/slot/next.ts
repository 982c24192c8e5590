import { nextSlots } from "@waymark/application/slot";
import { NextSlotsAnswer, NextSlotsInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { firstPublicProcedure, viewerOf } from "../trpc/index.ts";
import { slotDeps } from "./slot-deps.ts";

export const next = firstPublicProcedure
  .input(NextSlotsInput)
  .output(NextSlotsAnswer)
  .query(async ({ ctx, input }) =>
    unwrap(await nextSlots(slotDeps(ctx.deps))(await viewerOf(ctx), input)),
  );
