import { type DeadLetterSource, type JobName, jobNames } from "@waymark/messaging/catalogue";

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
  "mail/configuration-set-arn",
  "calendar/domain",
  "alarms/topic-arn",
  "deploy/boundary-arn",
] as const;

export const deadLetterSources: readonly DeadLetterSource[] = [...jobNames, "relay"];

export type Fact =
  | (typeof facts)[number]
  | `queue/${JobName}/arn`
  | `dead-letters/${DeadLetterSource}/arn`;

export const foundationFacts: readonly Fact[] = [
  ...facts,
  ...jobNames.map((job): Fact => `queue/${job}/arn`),
  ...deadLetterSources.map((source): Fact => `dead-letters/${source}/arn`),
];

/** Every name that SST makes begins with it; the deploy role may touch no role without it. */
export const applicationName = "waymark-app";

/** Short, because SST cuts the beginning off names that become too long, and rights go by it. */
export const stagePattern = /^[a-z0-9-]{1,16}$/;

/** @param stage such as `production`; each stage that runs workers has a foundation of its own */
export const parameterName = (stage: string, fact: Fact): string => `/waymark/${stage}/${fact}`;

/** Stages that keep their data and refuse to be removed. */
export const permanentStages: readonly string[] = ["production", "staging"];
