import { SearchAnswer, SearchInput } from "@waymark/contracts/listing";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

export const search = publicProcedure
  .input(SearchInput)
  .output(SearchAnswer)
  .query(async ({ ctx, input }) => unwrap(await ctx.deps.search.search(input)));
