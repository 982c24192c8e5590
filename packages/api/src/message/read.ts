import { listMessages } from "@waymark/application/message";
import { MessageList, MessageListInput } from "@waymark/contracts/message";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(MessageListInput)
  .output(MessageList)
  .query(async ({ ctx, input }) => unwrap(await listMessages(ctx.deps)(ctx.actor, input)));
