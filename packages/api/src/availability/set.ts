import { setAvailability } from "@waymark/application/availability";
import { SavedAvailability, SetAvailabilityInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const set = personProcedure
  .input(SetAvailabilityInput)
  .output(SavedAvailability)
  .mutation(async ({ ctx, input }) => unwrap(await setAvailability(ctx.deps)(ctx.actor, input)));
