import type { AppError } from "@waymark/contracts/error";
import { type CreateWebhookInput, WebhookCreated } from "@waymark/contracts/webhook";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { parseWebhookAddress, webhooksMax } from "@waymark/domain/webhook";
import { once } from "../command/index.ts";
import { ownOrganisation } from "../organisation/index.ts";
import type { WebhookDeps } from "./deps.ts";

/**
 * Connects a program or a channel. A program's signing secret stands in this call's answer and in no
 * repeated one; it can be replaced at any time.
 */
export const createWebhook =
  (deps: WebhookDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: CreateWebhookInput,
  ): Promise<Result<WebhookCreated, AppError>> => {
    const now = deps.clock.now();
    const { organisationId, kind, name } = input;
    const id = deps.ids.newWebhookId();
    const secret = kind === "program" ? deps.secrets.newSigningSecret() : undefined;
    const made = await once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "webhook.create", ...input },
      now,
      parse: (stored) => WebhookCreated.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "manage_keys");
        if (!own.ok) return own;
        const url = parseWebhookAddress(kind, input.url);
        if (!url.ok) return url;
        const webhooks = await deps.webhooks.ofOrganisation(organisationId);
        if (webhooks.length >= webhooksMax) return err({ code: "webhook.limit_reached" });
        const insert = deps.webhooks.insert({
          id,
          organisationId,
          kind,
          name,
          url: url.value,
          topics: [...new Set(input.topics)],
          status: "active",
          secrets: secret === undefined ? [] : [{ secret }],
          createdBy: actor.personId,
          createdAt: now,
          revision: 1,
        });
        return ok({
          answer: { webhookId: id },
          writes: [insert, deps.members.check(own.value.member)],
          events: [],
        });
      },
    });
    const isMadeNow = made.ok && made.value.webhookId === id;
    return isMadeNow && secret !== undefined ? ok({ ...made.value, secret }) : made;
  };
