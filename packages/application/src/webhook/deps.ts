import type {
  Clock,
  Commands,
  Commit,
  Ids,
  Members,
  Organisations,
  Secrets,
  Webhooks,
  WebhookSendings,
} from "../ports/index.ts";

export type WebhookDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, "newSigningSecret">;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly organisations: Pick<Organisations, "get">;
  readonly members: Pick<Members, "get" | "check">;
  readonly webhooks: Webhooks;
  readonly webhookSendings: WebhookSendings;
};
