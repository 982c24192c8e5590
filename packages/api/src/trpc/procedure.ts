import { errorText } from "@waymark/contracts/error";
import { initTRPC } from "@trpc/server";
import { describeError, refuse } from "../error/index.ts";
import type { Context } from "./context.ts";
import { whyNotAllowed } from "./rule.ts";

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => {
    const app = describeError(error);
    return {
      code: shape.code,
      message: errorText[app.code],
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        app,
      },
    };
  },
});

export const router = t.router;

/** Every procedure stands behind the permission table; who it does not name does not get in. */
export const publicProcedure = t.procedure.use(async ({ ctx, path, next }) => {
  const obstacle = await whyNotAllowed(ctx.rules[path], ctx);
  if (obstacle !== null) throw refuse(obstacle);
  return next();
});

export const accountProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const session = await ctx.session();
  if (session === null) throw refuse({ code: "sign_in.required" });
  return next({ ctx: { account: session } });
});

export const personProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const person = await ctx.person();
  if (person === null) throw refuse({ code: "person.not_registered" });
  return next({ ctx: { actor: { personId: person.id } } });
});
