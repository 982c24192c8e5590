import { listBlocks } from "@waymark/application/block";
import { BlockList } from "@waymark/contracts/block";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .output(BlockList)
  .query(({ ctx }) => listBlocks(ctx.deps)(ctx.actor));
