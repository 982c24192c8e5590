import { initTRPC } from "@trpc/server";
import { describeError } from "../error/index.ts";
import type { Context } from "./context.ts";

export const trpc = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => {
    const { app, text } = describeError(error);
    return {
      code: shape.code,
      message: text,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        app,
      },
    };
  },
});

export const router = trpc.router;
