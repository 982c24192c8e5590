import { ApiKeyCreated, type CreateApiKeyInput } from "@waymark/contracts/api-key";
import type { AppError } from "@waymark/contracts/error";
import { apiKeysMax, prefixOf } from "@waymark/domain/api-key";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import { ownOrganisation } from "../organisation/index.ts";
import type { ApiKeyDeps } from "./deps.ts";

/**
 * Makes a key. Only this call's answer holds it; what is stored, also for repeated calls, is its
 * digest and its id. The limit is looked at before: two keys made at once may exceed it by one.
 */
export const createApiKey =
  (deps: ApiKeyDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: CreateApiKeyInput,
  ): Promise<Result<ApiKeyCreated, AppError>> => {
    const now = deps.clock.now();
    const { organisationId, name } = input;
    const scopes = [...new Set(input.scopes)];
    const id = deps.ids.newApiKeyId();
    const key = deps.secrets.newApiKey();
    const made = await once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "api_key.create", ...input },
      now,
      parse: (stored) => ApiKeyCreated.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "manage_keys");
        if (!own.ok) return own;
        const keys = await deps.apiKeys.ofOrganisation(organisationId);
        if (keys.filter(({ revokedAt }) => revokedAt === undefined).length >= apiKeysMax) {
          return err({ code: "api_key.limit_reached" });
        }
        const insert = deps.apiKeys.insert({
          id,
          organisationId,
          name,
          prefix: prefixOf(key),
          digest: deps.ids.fingerprint(key),
          scopes,
          createdBy: actor.personId,
          createdAt: now,
          revision: 1,
        });
        return ok({
          answer: { apiKeyId: id },
          writes: [insert, deps.members.check(own.value.member)],
          events: [],
        });
      },
    });
    return made.ok && made.value.apiKeyId === id ? ok({ ...made.value, key }) : made;
  };
