import { err, ok, type Result } from "../result/index.ts";
import { addDays, addHours, type Instant } from "../time/index.ts";
import type { WebhookError } from "./errors.ts";
import type { Webhook } from "./webhook.ts";

/** Long enough for a new secret to be put in place, too short for a leaked one to stay of use. */
const formerSecretHours = 24;

const failingDaysMax = 5;

const changed = (webhook: Webhook, change: Partial<Webhook>): Webhook => ({
  ...webhook,
  ...change,
  revision: webhook.revision + 1,
});

/** Puts a new secret before the present one, which goes on for a day. */
export const rotateSecret = (
  webhook: Webhook,
  secret: string,
  now: Instant,
): Result<Webhook, WebhookError> => {
  const [former] = webhook.secrets;
  if (former === undefined) return err({ code: "webhook.illegal_transition" });
  const until = addHours(now, formerSecretHours);
  return ok(changed(webhook, { secrets: [{ secret }, { secret: former.secret, until }] }));
};

/** Switches on again what was switched off; of an active one nothing changes. */
export const enable = (webhook: Webhook): Webhook => {
  if (webhook.status === "active") return webhook;
  const { failingSince: _failingSince, ...rest } = webhook;
  return { ...rest, status: "active", revision: webhook.revision + 1 };
};

/** What an attempt means for the webhook: null when nothing has changed. */
export const noteAttempt = (webhook: Webhook, isTaken: boolean, now: Instant): Webhook | null => {
  const { failingSince, ...rest } = webhook;
  if (isTaken) {
    return failingSince === undefined ? null : { ...rest, revision: webhook.revision + 1 };
  }
  if (failingSince === undefined) return changed(webhook, { failingSince: now });
  const isOver = webhook.status === "active" && addDays(failingSince, failingDaysMax) <= now;
  return isOver ? changed(webhook, { status: "disabled" }) : null;
};

/** The secrets that sign at a moment, the newest first. */
export const signingSecrets = (webhook: Webhook, now: Instant): readonly string[] =>
  webhook.secrets
    .filter(({ until }) => until === undefined || now < until)
    .map(({ secret }) => secret);
