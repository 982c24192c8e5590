import { setAccepting as set } from "@waymark/application/availability";
import { SavedAvailability, SetAcceptingInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const setAccepting = personProcedure
  .input(SetAcceptingInput)
  .output(SavedAvailability)
  .mutation(async ({ ctx, input }) => unwrap(await set(ctx.deps)(ctx.actor, input)));
