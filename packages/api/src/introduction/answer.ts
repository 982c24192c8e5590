import {
  acceptIntroduction,
  answerMore as answerMoreOf,
  askForMore,
  declineIntroduction,
  withdrawIntroduction,
} from "@waymark/application/introduction";
import {
  AcceptInput,
  AnswerMoreInput,
  AskMoreInput,
  DeclineInput,
  Moved,
  WithdrawInput,
} from "@waymark/contracts/introduction";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const accept = personProcedure
  .input(AcceptInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) => unwrap(await acceptIntroduction(ctx.deps)(ctx.actor, input)));

export const decline = personProcedure
  .input(DeclineInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) =>
    unwrap(await declineIntroduction(ctx.deps)(ctx.actor, input)),
  );

export const askMore = personProcedure
  .input(AskMoreInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) => unwrap(await askForMore(ctx.deps)(ctx.actor, input)));

export const answerMore = personProcedure
  .input(AnswerMoreInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) => unwrap(await answerMoreOf(ctx.deps)(ctx.actor, input)));

export const withdraw = personProcedure
  .input(WithdrawInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) =>
    unwrap(await withdrawIntroduction(ctx.deps)(ctx.actor, input)),
  );
