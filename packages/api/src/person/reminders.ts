import {
  setReminders as setRemindersOf,
  stopReminders as stopByLink,
} from "@waymark/application/person";
import { LinkToken } from "@waymark/contracts/introduction";
import { Me } from "@waymark/contracts/person";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { firstPersonProcedure, firstPublicProcedure } from "../trpc/index.ts";

export const setReminders = firstPersonProcedure
  .input(z.strictObject({ wantsReminders: z.boolean() }))
  .output(Me)
  .mutation(async ({ ctx, input }) =>
    unwrap(await setRemindersOf(ctx.deps)(ctx.actor.personId, input.wantsReminders)),
  );

export const stopReminders = firstPublicProcedure
  .input(z.strictObject({ token: LinkToken }))
  .output(z.null())
  .mutation(async ({ ctx, input }) => unwrap(await stopByLink(ctx.deps)(input.token)));
