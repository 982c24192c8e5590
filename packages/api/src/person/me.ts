import { describeMe } from "@waymark/application/person";
import { Me } from "@waymark/contracts/person";
import { publicProcedure } from "../trpc/index.ts";

export const me = publicProcedure
  .output(Me)
  .query(async ({ ctx }) => describeMe(ctx.deps)(await ctx.session()));
