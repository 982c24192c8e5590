import { listActingFor, listDelegates } from "@waymark/application/delegate";
import { ActingForAnswer, DelegatesAnswer } from "@waymark/contracts/delegate";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .output(DelegatesAnswer)
  .query(({ ctx }) => listDelegates(ctx.deps)(ctx.actor));

export const mine = personProcedure
  .output(ActingForAnswer)
  .query(({ ctx }) => listActingFor(ctx.deps)(ctx.actor));
