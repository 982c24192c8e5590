import { describeMe } from "@waymark/application/person";
import { Me } from "@waymark/contracts/person";
import { firstPublicProcedure } from "../trpc/index.ts";

export const me = firstPublicProcedure
  .output(Me)
  .query(async ({ ctx }) => describeMe(ctx.deps)(await ctx.session()));
