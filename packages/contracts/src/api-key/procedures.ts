import { ApiKeyName, ApiKeyScope } from "@waymark/domain/api-key";
import { ApiKeyId, OrganisationId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

export const ApiKeysInput = z.strictObject({ organisationId: OrganisationId });

export const ApiKeyView = z.strictObject({
  id: ApiKeyId,
  name: ApiKeyName,
  prefix: z.string(),
  scopes: z.array(ApiKeyScope),
  createdAt: Instant,
  createdBy: z.string(),
  /** To the minute; absent until somebody uses it. */
  lastUsedAt: Instant.optional(),
  revokedAt: Instant.optional(),
});
export type ApiKeyView = z.infer<typeof ApiKeyView>;

export const CreateApiKeyInput = z.strictObject({
  requestKey: z.uuid(),
  organisationId: OrganisationId,
  name: ApiKeyName,
  scopes: z.array(ApiKeyScope).min(1),
});
export type CreateApiKeyInput = z.infer<typeof CreateApiKeyInput>;

/** The only answer that ever holds a key: a repeated call gets none, as it is kept nowhere. */
export const ApiKeyCreated = z.strictObject({
  apiKeyId: ApiKeyId,
  key: z.string().optional(),
});
export type ApiKeyCreated = z.infer<typeof ApiKeyCreated>;

export const RevokeApiKeyInput = z.strictObject({
  organisationId: OrganisationId,
  apiKeyId: ApiKeyId,
});
export type RevokeApiKeyInput = z.infer<typeof RevokeApiKeyInput>;
