import type { ApiKeyView } from "@waymark/contracts/api-key";
import type { AppError } from "@waymark/contracts/error";
import type { OrganisationId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { ownOrganisation } from "../organisation/index.ts";
import type { ApiKeyDeps } from "./deps.ts";

type Deps = Pick<ApiKeyDeps, "organisations" | "members" | "persons" | "apiKeys" | "apiKeyUses">;

/** An organisation's keys, those in use first. */
export const listApiKeys =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    organisationId: OrganisationId,
  ): Promise<Result<readonly ApiKeyView[], AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "manage_keys");
    if (!own.ok) return own;
    const keys = await deps.apiKeys.ofOrganisation(organisationId);
    const makers = [...new Set(keys.map(({ createdBy }) => createdBy))];
    const [lastUsed, persons] = await Promise.all([
      deps.apiKeyUses.lastUsed(keys.map(({ id }) => id)),
      Promise.all(makers.map((id) => deps.persons.get(id))),
    ]);
    const names = new Map(persons.flatMap((one) => (one ? [[one.id, one.displayName]] : [])));
    return ok(
      keys
        .map(({ id, name, prefix, scopes, createdAt, createdBy, revokedAt }) => {
          const lastUsedAt = lastUsed.get(id);
          return {
            id,
            name,
            prefix,
            scopes,
            createdAt,
            createdBy: names.get(createdBy) ?? "",
            ...(lastUsedAt !== undefined && { lastUsedAt }),
            ...(revokedAt !== undefined && { revokedAt }),
          };
        })
        .toSorted((a, b) => Number(a.revokedAt !== undefined) - Number(b.revokedAt !== undefined)),
    );
  };
