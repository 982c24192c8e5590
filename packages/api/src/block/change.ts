import { liftBlock, placeBlock } from "@waymark/application/block";
import { BlockedAnswer, BlockInput, BlockList, UnblockInput } from "@waymark/contracts/block";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const place = personProcedure
  .input(BlockInput)
  .output(BlockedAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await placeBlock(ctx.deps)(ctx.actor, input)));

export const lift = personProcedure
  .input(UnblockInput)
  .output(BlockList)
  .mutation(async ({ ctx, input }) => unwrap(await liftBlock(ctx.deps)(ctx.actor, input)));
