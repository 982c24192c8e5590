import type { RevokeApiKeyInput } from "@waymark/contracts/api-key";
import type { AppError } from "@waymark/contracts/error";
import { revoke } from "@waymark/domain/api-key";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { ownOrganisation } from "../organisation/index.ts";
import type { ApiKeyDeps } from "./deps.ts";

type Deps = Pick<ApiKeyDeps, "clock" | "commit" | "organisations" | "members" | "apiKeys">;

/** Ends a key at once; doing it twice is no error. */
export const revokeApiKey =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    { organisationId, apiKeyId }: RevokeApiKeyInput,
  ): Promise<Result<null, AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "manage_keys");
    if (!own.ok) return own;
    const key = await deps.apiKeys.get(organisationId, apiKeyId);
    if (key === null) return err({ code: "api_key.not_found" });
    const revoked = revoke(key, deps.clock.now());
    if (revoked === key) return ok(null);
    return deps.commit([deps.apiKeys.replace(revoked), deps.members.check(own.value.member)], []);
  };
