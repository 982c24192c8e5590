import type { DomainEvent, EventType } from "@waymark/contracts/event";
import type { WebhookTopic } from "@waymark/domain/webhook";
import type { JobMessage } from "../payload/index.ts";

export type WebhookRoute = { readonly job: "webhook-news" | "webhook-sending" };

/** Which events an organisation's programs and channels can hear of, and as what. */
const topicOf = {
  "organisation.member_joined": "member.joined",
  "enrolment.enrolled": "enrolment.joined",
  "enrolment.moved_up": "enrolment.joined",
  "enrolment.waiting": "enrolment.waiting",
  "matching_run.solved": "matching.solved",
  "matching_run.applied": "matching.applied",
} as const satisfies Partial<Record<EventType, WebhookTopic>>;

type NewsEvent = Extract<DomainEvent, { readonly type: keyof typeof topicOf }>;

export const webhookRoutes = {
  "webhook.pinged": [{ job: "webhook-sending" }],
} as const satisfies Readonly<Record<string, readonly WebhookRoute[]>>;

/** Beside what else their events lead to. */
export const newsRoutes: Readonly<Record<string, readonly WebhookRoute[]>> = Object.fromEntries(
  Object.keys(topicOf).map((type) => [type, [{ job: "webhook-news" }]]),
);

const isNews = (event: DomainEvent): event is NewsEvent => Object.hasOwn(topicOf, event.type);

export const newsMessages = (event: DomainEvent): readonly JobMessage[] => {
  if (!isNews(event)) return [];
  const { id: eventId, at, organisationId } = event;
  const about = {
    ...("runId" in event && { runId: event.runId }),
    ...("cohortId" in event && { cohortId: event.cohortId, enrolmentId: event.enrolmentId }),
  };
  const payload = {
    v: 1,
    eventId,
    at,
    organisationId,
    topic: topicOf[event.type],
    ...about,
  } as const;
  return [{ job: "webhook-news", payload }];
};

export const webhookMessages = (
  event: Extract<DomainEvent, { readonly type: `webhook.${string}` }>,
): readonly JobMessage[] => {
  const { id: eventId, at, organisationId, webhookId } = event;
  return webhookRoutes[event.type].map(({ job }) => ({
    job,
    payload: { v: 1, eventId, at, organisationId, webhookId, topic: "ping" },
  }));
};
