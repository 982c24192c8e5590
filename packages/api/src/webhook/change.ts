import {
  enableWebhook,
  pingWebhook,
  removeWebhook,
  rotateWebhookSecret,
} from "@waymark/application/webhook";
import { SecretRotated, WebhookInput } from "@waymark/contracts/webhook";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const rotate = personProcedure
  .input(WebhookInput)
  .output(SecretRotated)
  .mutation(async ({ ctx, input }) =>
    unwrap(await rotateWebhookSecret(ctx.deps)(ctx.actor, input)),
  );

const step = (change: typeof pingWebhook) =>
  personProcedure
    .input(WebhookInput)
    .output(z.null())
    .mutation(async ({ ctx, input }) => unwrap(await change(ctx.deps)(ctx.actor, input)));

export const ping = step(pingWebhook);
export const enable = step(enableWebhook);
export const remove = step(removeWebhook);
