import * as z from "zod";
import { ApiKeyId, OrganisationId, PersonId } from "../id/index.ts";
import { line } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { ApiKeyScope } from "./scope.ts";

export const ApiKeyName = line(2, 60);

/** Lets an organisation's program in. The key itself is shown once and kept nowhere. */
export const ApiKey = z.strictObject({
  id: ApiKeyId,
  organisationId: OrganisationId,
  name: ApiKeyName,
  /** The first characters of the key, by which people tell keys apart. */
  prefix: z.string().min(4).max(16),
  /** SHA-256 of the key in hex: 256 random bits need no slower hash. */
  digest: z.hash("sha256"),
  scopes: z.array(ApiKeyScope).min(1),
  createdBy: PersonId,
  createdAt: Instant,
  revokedAt: Instant.optional(),
  revision: z.int().positive(),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** Of one organisation, revoked ones aside. */
export const apiKeysMax = 20;

/** Of one key. */
export const requestsPerMinuteMax = 120;

const prefixLength = 11;

/** What is shown of a key ever after. */
export const prefixOf = (key: string): string => key.slice(0, prefixLength);

/** Ends a key; of one that has ended nothing changes. */
export const revoke = (key: ApiKey, now: Instant): ApiKey =>
  key.revokedAt === undefined ? { ...key, revokedAt: now, revision: key.revision + 1 } : key;
