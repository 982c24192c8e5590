import type { AppError } from "@waymark/contracts/error";
import type { WebhookInput, WebhookLog, WebhookView } from "@waymark/contracts/webhook";
import type { OrganisationId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import type { Webhook } from "@waymark/domain/webhook";
import { ownOrganisation } from "../organisation/index.ts";
import type { WebhookDeps } from "./deps.ts";
import { ownWebhook } from "./own.ts";

const shownLetters = 6;

/** Enough to know it again, too little to write to it. */
const shownAddress = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  const rest = `${pathname}${search}`;
  return rest.length <= shownLetters ? `${host}${rest}` : `${host}${rest.slice(0, shownLetters)}…`;
};

const viewOf = (webhook: Webhook): WebhookView => {
  const { id, kind, name, url, topics, status, failingSince, secrets, createdAt } = webhook;
  const formerSecretUntil = secrets[1]?.until;
  return {
    id,
    kind,
    name,
    address: shownAddress(url),
    topics,
    status,
    ...(failingSince !== undefined && { failingSince }),
    ...(formerSecretUntil !== undefined && { formerSecretUntil }),
    createdAt,
  };
};

export const listWebhooks =
  (deps: Pick<WebhookDeps, "organisations" | "members" | "webhooks">) =>
  async (
    actor: { readonly personId: PersonId },
    organisationId: OrganisationId,
  ): Promise<Result<readonly WebhookView[], AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "manage_keys");
    if (!own.ok) return own;
    return ok((await deps.webhooks.ofOrganisation(organisationId)).map(viewOf));
  };

/** What was sent last, the newest first, and what became of it. */
export const readWebhookLog =
  (deps: Pick<WebhookDeps, "organisations" | "members" | "webhooks" | "webhookSendings">) =>
  async (
    actor: { readonly personId: PersonId },
    { organisationId, webhookId }: WebhookInput,
  ): Promise<Result<WebhookLog, AppError>> => {
    const own = await ownWebhook(deps)(actor, organisationId, webhookId);
    if (!own.ok) return own;
    const sendings = await deps.webhookSendings.latest(webhookId);
    return ok(sendings.map(({ webhookId: _webhookId, ...line }) => line));
  };
