import { addDelegate, removeDelegate } from "@waymark/application/delegate";
import {
  AddDelegateInput,
  DelegatesAnswer,
  RemoveDelegateInput,
} from "@waymark/contracts/delegate";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const add = personProcedure
  .input(AddDelegateInput)
  .output(DelegatesAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await addDelegate(ctx.deps)(ctx.actor, input)));

export const remove = personProcedure
  .input(RemoveDelegateInput)
  .output(DelegatesAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await removeDelegate(ctx.deps)(ctx.actor, input)));
