import type { ApiKey } from "@waymark/domain/api-key";
import type { ApiKeyId, OrganisationId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "./storage.ts";

export type ApiKeys = {
  readonly get: (organisationId: OrganisationId, id: ApiKeyId) => Promise<ApiKey | null>;
  /** @param digest SHA-256 of a key in hex; finds revoked ones, too */
  readonly findByDigest: (digest: string) => Promise<ApiKey | null>;
  /** All of one organisation, revoked ones too, the oldest first. */
  readonly ofOrganisation: (id: OrganisationId) => Promise<readonly ApiKey[]>;
  readonly insert: (key: ApiKey) => Write;
  /** Refused with `api_key.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (key: ApiKey) => Write;
};

/** How often keys are used, by minutes of the clock. */
export type ApiKeyUses = {
  /** Refused with `api_key.too_many_requests` at the limit, and in a minute that has not begun. */
  readonly raise: (id: ApiKeyId, now: Instant, limit: number) => Write;
  /** The first use in a minute; refused with `api_key.too_many_requests` if there was one. */
  readonly begin: (id: ApiKeyId, now: Instant) => readonly Write[];
  /** When somebody last used each of them, to the minute; those that nobody did are missing. */
  readonly lastUsed: (ids: readonly ApiKeyId[]) => Promise<ReadonlyMap<ApiKeyId, Instant>>;
};
