import { listSavedSearches } from "@waymark/application/saved-search";
import { SavedSearchesAnswer } from "@waymark/contracts/saved-search";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .output(SavedSearchesAnswer)
  .query(({ ctx }) => listSavedSearches(ctx.deps)(ctx.actor));
