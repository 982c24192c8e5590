import { sendIntroduction } from "@waymark/application/introduction";
import { Moved, SendIntroductionInput } from "@waymark/contracts/introduction";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const send = personProcedure
  .input(SendIntroductionInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) => unwrap(await sendIntroduction(ctx.deps)(ctx.actor, input)));
