import { getOwnAvailability } from "@waymark/application/availability";
import { OwnAvailability } from "@waymark/contracts/availability";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .output(OwnAvailability)
  .query(({ ctx }) => getOwnAvailability(ctx.deps)(ctx.actor));
