import { registerPerson } from "@waymark/application/person";
import { Me, RegisterInput } from "@waymark/contracts/person";
import { unwrap } from "../error/index.ts";
import { firstAccountProcedure } from "../trpc/index.ts";

export const register = firstAccountProcedure
  .input(RegisterInput)
  .output(Me)
  .mutation(async ({ ctx, input }) => unwrap(await registerPerson(ctx.deps)(ctx.account, input)));
