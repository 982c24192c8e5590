import type {
  ApiKeys,
  ApiKeyUses,
  Clock,
  Commands,
  Commit,
  Ids,
  Members,
  Organisations,
  Persons,
  Secrets,
} from "../ports/index.ts";

export type ApiKeyDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, "newApiKey">;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly organisations: Pick<Organisations, "get">;
  readonly members: Pick<Members, "get" | "check">;
  readonly persons: Pick<Persons, "get">;
  readonly apiKeys: ApiKeys;
  readonly apiKeyUses: ApiKeyUses;
};
