import type { WebhookSendingJob } from "@waymark/contracts/job";
import type { EventId, OrganisationId, WebhookId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { OutgoingFailure, Webhook, WebhookSending } from "@waymark/domain/webhook";
import type { Write } from "./storage.ts";

export type Webhooks = {
  readonly get: (organisationId: OrganisationId, id: WebhookId) => Promise<Webhook | null>;
  /** All of one organisation, the oldest first. */
  readonly ofOrganisation: (id: OrganisationId) => Promise<readonly Webhook[]>;
  readonly insert: (webhook: Webhook) => Write;
  /** Refused with `webhook.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (webhook: Webhook) => Write;
  /** Refused with `webhook.changed_meanwhile` unless that is what is stored. */
  readonly remove: (webhook: Webhook) => Write;
};

/** What was sent to webhooks and what became of it; kept for 30 days. */
export type WebhookSendings = {
  readonly get: (id: WebhookId, at: Instant, eventId: EventId) => Promise<WebhookSending | null>;
  /** The latest 50, by when it happened that they tell of. */
  readonly latest: (id: WebhookId) => Promise<readonly WebhookSending[]>;
  readonly put: (sending: WebhookSending) => Write;
};

/** Puts messages into their queue; one result per message, as with mails. */
export type PublishSendings = (
  jobs: readonly WebhookSendingJob[],
) => Promise<readonly Result<null, string>[]>;

/**
 * Posts to an address that somebody named, on the public internet and nowhere else: over TLS, to an
 * address that was looked at, following no redirect, reading no answer but its status.
 *
 * @returns the status of an answer of 200 to 299, or why it was not taken
 */
export type PostOutgoing = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<
  Result<
    { readonly status: number },
    { readonly failure: OutgoingFailure; readonly status?: number }
  >
>;
