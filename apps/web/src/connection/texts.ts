import type { ApiKeyScope } from "@waymark/domain/api-key";
import type { OutgoingFailure, WebhookKind, WebhookTopic } from "@waymark/domain/webhook";

export const scopeText = {
  "programmes:read": "Read programmes",
  "cohorts:read": "Read cohorts and their numbers",
  "enrolments:read": "Read who takes part, with mail addresses",
  "enrolments:write": "List people in a cohort and update them",
  "matching:read": "Read matchings, with the reasons",
  "health:read": "Read how pairs are doing",
} as const satisfies Record<ApiKeyScope, string>;

export const topicText = {
  "member.joined": "Somebody takes a role in the organisation",
  "enrolment.joined": "Somebody joins a cohort",
  "enrolment.waiting": "Somebody waits for a place",
  "matching.solved": "Suggested pairs are ready",
  "matching.applied": "Pairs are introduced",
} as const satisfies Record<WebhookTopic, string>;

export const newsText = { ...topicText, ping: "Test" } as const;

export const kindText = {
  program: "Your own program",
  slack: "Slack channel",
  teams: "Teams channel",
} as const satisfies Record<WebhookKind, string>;

export const kindHint = {
  program: "Gets signed JSON with ids. It reads the rest with a key.",
  slack: "Gets one sentence, without names. Make an incoming webhook in Slack first.",
  teams: "Gets one sentence, without names. Make a workflow for webhook requests in Teams first.",
} as const satisfies Record<WebhookKind, string>;

export const failureText = {
  address_refused: "The address leads to a private network",
  unreachable: "Nobody answered there",
  too_slow: "No answer within ten seconds",
  redirected: "It answered with another address, which we do not follow",
  answered: "It answered with an error",
} as const satisfies Record<OutgoingFailure, string>;
