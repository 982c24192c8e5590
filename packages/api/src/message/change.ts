import { markMessagesRead, takeBackMessage, writeMessage } from "@waymark/application/message";
import {
  MarkReadInput,
  MessageMoved,
  TakeBackInput,
  WriteMessageInput,
} from "@waymark/contracts/message";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const write = personProcedure
  .input(WriteMessageInput)
  .output(MessageMoved)
  .mutation(async ({ ctx, input }) => unwrap(await writeMessage(ctx.deps)(ctx.actor, input)));

export const takeBack = personProcedure
  .input(TakeBackInput)
  .output(MessageMoved)
  .mutation(async ({ ctx, input }) => unwrap(await takeBackMessage(ctx.deps)(ctx.actor, input)));

export const markRead = personProcedure
  .input(MarkReadInput)
  .output(z.null())
  .mutation(async ({ ctx, input }) => unwrap(await markMessagesRead(ctx.deps)(ctx.actor, input)));
