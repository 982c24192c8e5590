import { removeOneSearch, renameOneSearch, saveOneSearch } from "@waymark/application/saved-search";
import {
  RemoveSearchInput,
  RenameSearchInput,
  SavedSearchesAnswer,
  SaveSearchInput,
} from "@waymark/contracts/saved-search";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const save = personProcedure
  .input(SaveSearchInput)
  .output(SavedSearchesAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await saveOneSearch(ctx.deps)(ctx.actor, input)));

export const rename = personProcedure
  .input(RenameSearchInput)
  .output(SavedSearchesAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await renameOneSearch(ctx.deps)(ctx.actor, input)));

export const remove = personProcedure
  .input(RemoveSearchInput)
  .output(SavedSearchesAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await removeOneSearch(ctx.deps)(ctx.actor, input)));
