import { setRequestsWithoutName as set } from "@waymark/application/listing";
import { RequestsWithoutName, SetRequestsWithoutNameInput } from "@waymark/contracts/listing";
import { unwrap } from "../error/index.ts";
import { firstPersonProcedure } from "../trpc/index.ts";

export const setRequestsWithoutName = firstPersonProcedure
  .input(SetRequestsWithoutNameInput)
  .output(RequestsWithoutName)
  .mutation(async ({ ctx, input }) => unwrap(await set(ctx.deps)(ctx.actor, input)));
