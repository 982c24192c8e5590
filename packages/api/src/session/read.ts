import { getSession } from "@waymark/application/session";
import { SessionView } from "@waymark/contracts/session";
import { SessionId } from "@waymark/domain/id";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(z.strictObject({ sessionId: SessionId }))
  .output(SessionView)
  .query(async ({ ctx, input }) => unwrap(await getSession(ctx.deps)(ctx.actor, input.sessionId)));
