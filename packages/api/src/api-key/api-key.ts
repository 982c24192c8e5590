import { createApiKey, listApiKeys, revokeApiKey } from "@waymark/application/api-key";
import {
  ApiKeyCreated,
  ApiKeysInput,
  ApiKeyView,
  CreateApiKeyInput,
  RevokeApiKeyInput,
} from "@waymark/contracts/api-key";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(ApiKeysInput)
  .output(z.array(ApiKeyView))
  .query(async ({ ctx, input }) => [
    ...unwrap(await listApiKeys(ctx.deps)(ctx.actor, input.organisationId)),
  ]);

export const create = personProcedure
  .input(CreateApiKeyInput)
  .output(ApiKeyCreated)
  .mutation(async ({ ctx, input }) => unwrap(await createApiKey(ctx.deps)(ctx.actor, input)));

export const revoke = personProcedure
  .input(RevokeApiKeyInput)
  .output(z.null())
  .mutation(async ({ ctx, input }) => unwrap(await revokeApiKey(ctx.deps)(ctx.actor, input)));
