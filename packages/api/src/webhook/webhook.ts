import { createWebhook, listWebhooks, readWebhookLog } from "@waymark/application/webhook";
import {
  CreateWebhookInput,
  WebhookCreated,
  WebhookInput,
  WebhookLog,
  WebhooksInput,
  WebhookView,
} from "@waymark/contracts/webhook";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(WebhooksInput)
  .output(z.array(WebhookView))
  .query(async ({ ctx, input }) => [
    ...unwrap(await listWebhooks(ctx.deps)(ctx.actor, input.organisationId)),
  ]);

export const log = personProcedure
  .input(WebhookInput)
  .output(WebhookLog)
  .query(async ({ ctx, input }) => unwrap(await readWebhookLog(ctx.deps)(ctx.actor, input)));

export const create = personProcedure
  .input(CreateWebhookInput)
  .output(WebhookCreated)
  .mutation(async ({ ctx, input }) => unwrap(await createWebhook(ctx.deps)(ctx.actor, input)));
