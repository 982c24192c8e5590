import { type JobName, jobNames } from "@waymark/messaging/catalogue";

/**
 * What the foundation tells the application, each as one SSM parameter: the only thing that both
 * sides share, so that either can be deployed without the other. Names only, nothing that runs.
 */
const facts = [
  "table/name",
  "table/arn",
  "table/stream-arn",
  "search-bucket/name",
  "search-bucket/arn",
  "mail/from-address",
  "mail/identity-arn",
  "mail/configuration-set",
  "relay/dead-letters-arn",
  "alarms/topic-arn",
] as const;

export type Fact = (typeof facts)[number] | `queue/${JobName}/arn`;

export const foundationFacts: readonly Fact[] = [
  ...facts,
  ...jobNames.map((job): Fact => `queue/${job}/arn`),
];

/** @param stage such as `production`; each stage that runs workers has a foundation of its own */
export const parameterName = (stage: string, fact: Fact): string => `/waymark/${stage}/${fact}`;

/** Stages that keep their data and refuse to be removed. */
export const permanentStages: readonly string[] = ["production", "staging"];

/** Where functions publish their figures, in embedded metric format. */
export const metricNamespace = "Waymark";
export const metricNames = {
  requests: "Requests",
  refusals: "Refusals",
  searchMs: "SearchMs",
  mails: "Mails",
  outboxAgeSeconds: "OutboxAgeSeconds",
} as const;
