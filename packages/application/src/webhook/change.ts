import type { AppError } from "@waymark/contracts/error";
import type { SecretRotated, WebhookInput } from "@waymark/contracts/webhook";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { enable, rotateSecret } from "@waymark/domain/webhook";
import type { WebhookDeps } from "./deps.ts";
import { ownWebhook } from "./own.ts";

type Actor = { readonly personId: PersonId };
type Deps = Omit<WebhookDeps, "commands" | "webhookSendings">;

/** A new signing secret; the former one signs, too, for another day. */
export const rotateWebhookSecret =
  (deps: Deps) =>
  async (actor: Actor, input: WebhookInput): Promise<Result<SecretRotated, AppError>> => {
    const own = await ownWebhook(deps)(actor, input.organisationId, input.webhookId);
    if (!own.ok) return own;
    const secret = deps.secrets.newSigningSecret();
    const rotated = rotateSecret(own.value.webhook, secret, deps.clock.now());
    if (!rotated.ok) return rotated;
    const writes = [deps.webhooks.replace(rotated.value), deps.members.check(own.value.member)];
    const committed = await deps.commit(writes, []);
    return committed.ok ? ok({ secret }) : committed;
  };

/** Switches one on again that took nothing for days. */
export const enableWebhook =
  (deps: Deps) =>
  async (actor: Actor, input: WebhookInput): Promise<Result<null, AppError>> => {
    const own = await ownWebhook(deps)(actor, input.organisationId, input.webhookId);
    if (!own.ok) return own;
    const enabled = enable(own.value.webhook);
    if (enabled === own.value.webhook) return ok(null);
    return deps.commit([deps.webhooks.replace(enabled), deps.members.check(own.value.member)], []);
  };

/** Nothing is sent to it from now on; what waits for another attempt is dropped. */
export const removeWebhook =
  (deps: Deps) =>
  async (actor: Actor, input: WebhookInput): Promise<Result<null, AppError>> => {
    const own = await ownWebhook(deps)(actor, input.organisationId, input.webhookId);
    if (!own.ok) return own;
    return deps.commit(
      [deps.webhooks.remove(own.value.webhook), deps.members.check(own.value.member)],
      [],
    );
  };

/** Sends a message that says nothing, by the way that all others go; the log tells what became of it. */
export const pingWebhook =
  (deps: Deps) =>
  async (actor: Actor, input: WebhookInput): Promise<Result<null, AppError>> => {
    const own = await ownWebhook(deps)(actor, input.organisationId, input.webhookId);
    if (!own.ok) return own;
    const { organisationId, webhookId } = input;
    const [id, at] = [deps.ids.newEventId(), deps.clock.now()];
    return deps.commit([], [{ id, at, v: 1, type: "webhook.pinged", organisationId, webhookId }]);
  };
