import type { AppError } from "@waymark/contracts/error";
import type { OrganisationId, PersonId, WebhookId } from "@waymark/domain/id";
import type { Member } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Webhook } from "@waymark/domain/webhook";
import { ownOrganisation } from "../organisation/index.ts";
import type { WebhookDeps } from "./deps.ts";

/** A webhook of an organisation whose connections somebody may change. */
export const ownWebhook =
  (deps: Pick<WebhookDeps, "organisations" | "members" | "webhooks">) =>
  async (
    actor: { readonly personId: PersonId },
    organisationId: OrganisationId,
    webhookId: WebhookId,
  ): Promise<Result<{ readonly webhook: Webhook; readonly member: Member }, AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "manage_keys");
    if (!own.ok) return own;
    const webhook = await deps.webhooks.get(organisationId, webhookId);
    return webhook === null
      ? err({ code: "webhook.not_found" })
      : ok({ webhook, member: own.value.member });
  };
