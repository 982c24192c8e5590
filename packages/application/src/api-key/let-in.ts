import type { AppError } from "@waymark/contracts/error";
import { type ApiKey, type ApiKeyScope, requestsPerMinuteMax } from "@waymark/domain/api-key";
import type { ApiKeyId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { ApiKeyDeps } from "./deps.ts";

type Deps = Pick<ApiKeyDeps, "clock" | "ids" | "commit" | "apiKeys" | "apiKeyUses">;

/** A program that acts for an organisation: what is known of its key. */
export type Program = Pick<ApiKey, "id" | "organisationId" | "createdBy" | "createdAt">;

/** One try that begins a minute, between two that go on with it: two may want to be its first. */
const countUse = async (deps: Deps, id: ApiKeyId): Promise<Result<null, AppError>> => {
  const now = deps.clock.now();
  const raise = () => deps.commit([deps.apiKeyUses.raise(id, now, requestsPerMinuteMax)], []);
  const raised = await raise();
  if (raised.ok) return raised;
  const begun = await deps.commit(deps.apiKeyUses.begin(id, now), []);
  return begun.ok ? begun : raise();
};

/**
 * Whose key it is, if it is in use, has the scope, and was not used too often in this minute.
 *
 * @param key as it came, or null without one
 */
export const letProgramIn =
  (deps: Deps) =>
  async (key: string | null, scope: ApiKeyScope): Promise<Result<Program, AppError>> => {
    const found = key === null ? null : await deps.apiKeys.findByDigest(deps.ids.fingerprint(key));
    if (found === null || found.revokedAt !== undefined) return err({ code: "api_key.invalid" });
    const counted = await countUse(deps, found.id);
    if (!counted.ok) return counted;
    if (!found.scopes.includes(scope)) return err({ code: "api_key.not_in_scope" });
    return ok(found);
  };
