import { searchListings } from "@waymark/application/listing";
import { SearchAnswer, SearchInput } from "@waymark/contracts/listing";
import { unwrap } from "../error/index.ts";
import { firstPublicProcedure, viewerOf } from "../trpc/index.ts";

export const search = firstPublicProcedure
  .input(SearchInput)
  .output(SearchAnswer)
  .query(async ({ ctx, input }) =>
    unwrap(await searchListings(ctx.deps)(await viewerOf(ctx), input)),
  );
