import { addToShelf, removeFromShelf, showShelf } from "@waymark/application/resource";
import {
  AddResourceInput,
  RemoveResourceInput,
  ShelfTarget,
  ShelfView,
} from "@waymark/contracts/resource";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(ShelfTarget)
  .output(ShelfView)
  .query(async ({ ctx, input }) =>
    unwrap(await showShelf(ctx.deps)(ctx.actor, input.mentorshipId)),
  );

export const add = personProcedure
  .input(AddResourceInput)
  .output(ShelfView)
  .mutation(async ({ ctx, input }) => unwrap(await addToShelf(ctx.deps)(ctx.actor, input)));

export const remove = personProcedure
  .input(RemoveResourceInput)
  .output(ShelfView)
  .mutation(async ({ ctx, input }) => unwrap(await removeFromShelf(ctx.deps)(ctx.actor, input)));
