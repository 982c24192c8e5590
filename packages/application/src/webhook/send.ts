import type { JobOutcome, WebhookSendingJob } from "@waymark/contracts/job";
import {
  noteAttempt,
  signingSecrets,
  waitSecondsAfter,
  type Webhook,
  WebhookNews,
  type WebhookSending,
} from "@waymark/domain/webhook";
import type {
  Clock,
  Cohorts,
  Commit,
  Ids,
  MatchingRuns,
  Members,
  PostOutgoing,
  Webhooks,
  WebhookSendings,
} from "../ports/index.ts";
import { disabledEvents } from "./disabled-events.ts";
import { programBody, slackBody, teamsBody } from "./body.ts";
import { signedHeaders } from "./sign.ts";
import { sentenceOf } from "./words.ts";

export type SendNewsDeps = {
  readonly clock: Clock;
  readonly ids: Pick<Ids, "newEventId">;
  readonly commit: Commit;
  readonly members: Pick<Members, "ofOrganisation">;
  readonly webhooks: Pick<Webhooks, "get" | "replace">;
  readonly webhookSendings: Pick<WebhookSendings, "get" | "put">;
  readonly cohorts: Pick<Cohorts, "get">;
  readonly matchingRuns: Pick<MatchingRuns, "get">;
  readonly postOutgoing: PostOutgoing;
  /** Where browsers reach the product, without a slash at the end. */
  readonly origin: string;
};

type Message = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

const json = { "content-type": "application/json", "user-agent": "Waymark-Webhooks/1.0" };

const channelMessage = async (
  deps: SendNewsDeps,
  webhook: Webhook,
  news: WebhookNews,
): Promise<Message> => {
  const run = news.runId === undefined ? null : await deps.matchingRuns.get(news.runId);
  const cohortId = news.cohortId ?? run?.cohortId;
  const cohort = cohortId === undefined ? null : await deps.cohorts.get(cohortId);
  const sentence = sentenceOf(news.topic, cohort?.name ?? null);
  const link =
    cohortId === undefined
      ? `${deps.origin}/organisations/${webhook.organisationId}`
      : `${deps.origin}/cohorts/${cohortId}`;
  return {
    headers: json,
    body: (webhook.kind === "slack" ? slackBody : teamsBody)(sentence, link),
  };
};

const messageFor = async (
  deps: SendNewsDeps,
  webhook: Webhook,
  news: WebhookNews,
): Promise<Message> => {
  if (webhook.kind !== "program") return channelMessage(deps, webhook, news);
  const body = programBody(webhook.organisationId, news);
  const now = deps.clock.now();
  const signed = signedHeaders(signingSecrets(webhook, now), news.eventId, now, body);
  return { headers: { ...json, ...signed }, body };
};

/** Writes the line of the log and, unless somebody changed the webhook meanwhile, how it is doing. */
const record = async (
  deps: SendNewsDeps,
  sending: WebhookSending,
  former: Webhook,
): Promise<boolean> => {
  const noted = noteAttempt(former, sending.state === "taken", sending.lastAt);
  const line = deps.webhookSendings.put(sending);
  const isSwitchedOff = former.status === "active" && noted?.status === "disabled";
  const events = isSwitchedOff ? await disabledEvents(deps, noted, sending.lastAt) : [];
  const both = noted === null ? [line] : [line, deps.webhooks.replace(noted)];
  const committed = await deps.commit(both, events);
  if (committed.ok || committed.error.code !== "webhook.changed_meanwhile") return committed.ok;
  return (await deps.commit([line], [])).ok;
};

const notWanted = (webhook: Webhook | null, former: WebhookSending | null, news: WebhookNews) => {
  if (webhook === null) return "it was removed";
  if (former !== null && former.state !== "retrying") return "it was dealt with before";
  return webhook.status === "disabled" && news.topic !== "ping" ? "it is switched off" : null;
};

/**
 * One attempt to post one piece of news. What became of it is written before the message leaves its
 * queue: a receiver gets it twice only when that fails, and then under the same `webhook-id`.
 */
export const sendNews =
  (deps: SendNewsDeps) =>
  async (job: WebhookSendingJob): Promise<JobOutcome> => {
    const { v: _v, organisationId, webhookId, ...rest } = job;
    const news = WebhookNews.parse(rest);
    const [webhook, former] = await Promise.all([
      deps.webhooks.get(organisationId, webhookId),
      deps.webhookSendings.get(webhookId, news.at, news.eventId),
    ]);
    const reason = notWanted(webhook, former, news);
    if (webhook === null || reason !== null) {
      return { outcome: "skipped", reason: reason ?? "it was removed" };
    }
    const { headers, body } = await messageFor(deps, webhook, news);
    const posted = await deps.postOutgoing(webhook.url, headers, body);
    const lastAt = deps.clock.now();
    const attempts = (former?.attempts ?? 0) + 1;
    // Who pings waits for the answer; trying for a day would tell them nothing.
    const isLast = news.topic === "ping" || waitSecondsAfter(attempts) === null;
    const sending: WebhookSending = {
      webhookId,
      news,
      attempts,
      lastAt,
      state: posted.ok ? "taken" : isLast ? "given_up" : "retrying",
      ...(posted.ok ? posted.value : posted.error),
    };
    if (!(await record(deps, sending, webhook))) {
      return { outcome: "retry", reason: "storage.busy", afterSeconds: 5 };
    }
    if (posted.ok) return { outcome: "done" };
    if (isLast) return { outcome: "skipped", reason: `given up: ${posted.error.failure}` };
    const afterSeconds = waitSecondsAfter(attempts) ?? 0;
    return { outcome: "retry", reason: posted.error.failure, afterSeconds };
  };
