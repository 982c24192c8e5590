import {
  catalogue,
  indexer,
  indexMerge,
  type JobName,
  jobNames,
  relay,
  sweep,
} from "@waymark/messaging/catalogue";

export type FunctionName = "api" | "auth" | "relay" | "indexer" | "sweep" | "index-merge" | JobName;

/** What the apps' `env.ts` ask for. */
export type Variable =
  | "LOG_LEVEL"
  | "TABLE_NAME"
  | "STAGE"
  | "QUEUE_BASE_URL"
  | "SEARCH_BUCKET"
  | "PUBLIC_ORIGIN"
  | "AUTH_SECRET"
  | "LINK_SECRET"
  | "MAIL_FROM_ADDRESS"
  | "MAIL_CONFIGURATION_SET"
  | "CALENDAR_DOMAIN";

export type FunctionRow = {
  /** The folder that its app's build makes, from the root, and the file in it without `.mjs`. */
  readonly built: string;
  readonly entry: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly variables: readonly Variable[];
};

const everywhere = ["LOG_LEVEL", "TABLE_NAME"] as const;
const ofWorkers = [...everywhere, "STAGE", "QUEUE_BASE_URL"] as const;

/** API Gateway gives up after 30 seconds; a person does so sooner. */
const requestTimeoutSeconds = 15;

const worker = (
  entry: string,
  { handlerTimeoutSeconds }: { readonly handlerTimeoutSeconds: number },
  more: Partial<FunctionRow> = {},
): FunctionRow => ({
  built: "apps/workers/dist",
  entry,
  timeoutSeconds: handlerTimeoutSeconds,
  memoryMb: 512,
  variables: ofWorkers,
  ...more,
});

/** Those that hold the search index in memory, and get a larger share of a processor with it. */
const withIndexMb = 1024;

/** Every function of the product, as data: the same bundles that the local cloud runs. */
export const functions: Readonly<Record<FunctionName, FunctionRow>> = {
  api: {
    built: "apps/api/dist",
    entry: "handler",
    timeoutSeconds: requestTimeoutSeconds,
    memoryMb: withIndexMb,
    variables: [
      ...everywhere,
      "SEARCH_BUCKET",
      "PUBLIC_ORIGIN",
      "AUTH_SECRET",
      "LINK_SECRET",
      "MAIL_FROM_ADDRESS",
      "CALENDAR_DOMAIN",
    ],
  },
  auth: {
    built: "apps/auth/dist",
    entry: "handler",
    timeoutSeconds: requestTimeoutSeconds,
    memoryMb: 1024,
    variables: [
      ...everywhere,
      "PUBLIC_ORIGIN",
      "AUTH_SECRET",
      "MAIL_FROM_ADDRESS",
      "MAIL_CONFIGURATION_SET",
    ],
  },
  relay: worker("relay", relay),
  indexer: worker("indexer", indexer, {
    memoryMb: withIndexMb,
    variables: [...ofWorkers, "SEARCH_BUCKET"],
  }),
  sweep: worker("sweep", sweep),
  "index-merge": worker("indexer-merge", indexMerge, {
    memoryMb: withIndexMb,
    variables: [...ofWorkers, "SEARCH_BUCKET"],
  }),
  mail: worker("mail", catalogue.mail, {
    memoryMb: withIndexMb,
    variables: [
      ...ofWorkers,
      "SEARCH_BUCKET",
      "PUBLIC_ORIGIN",
      "LINK_SECRET",
      "MAIL_FROM_ADDRESS",
      "MAIL_CONFIGURATION_SET",
      "CALENDAR_DOMAIN",
    ],
  }),
  "mail-event": worker("mail-event", catalogue["mail-event"]),
  "introduction-expiry": worker("introduction-expiry", catalogue["introduction-expiry"]),
  "booking-notice": worker("booking-notice", catalogue["booking-notice"]),
  "booking-expiry": worker("booking-expiry", catalogue["booking-expiry"]),
  "calendar-feed": worker("calendar-feed", catalogue["calendar-feed"]),
  "session-follow": worker("session-follow", catalogue["session-follow"]),
  "session-settle": worker("session-settle", catalogue["session-settle"]),
  "survey-opening": worker("survey-opening", catalogue["survey-opening"]),
  "survey-step": worker("survey-step", catalogue["survey-step"]),
  "survey-follow": worker("survey-follow", catalogue["survey-follow"]),
  "goal-week": worker("goal-week", catalogue["goal-week"]),
  "referral-expiry": worker("referral-expiry", catalogue["referral-expiry"]),
  "block-follow": worker("block-follow", catalogue["block-follow"]),
  "message-delivery": worker("message-delivery", catalogue["message-delivery"]),
  "report-notice": worker("report-notice", catalogue["report-notice"]),
  "mentorship-opening": worker("mentorship-opening", catalogue["mentorship-opening"]),
  "mentorship-step": worker("mentorship-step", catalogue["mentorship-step"]),
  "mentorship-rhythm": worker("mentorship-rhythm", catalogue["mentorship-rhythm"]),
  "reason-release": worker("reason-release", catalogue["reason-release"]),
};

export const functionNames: readonly FunctionName[] = [
  "api",
  "auth",
  "relay",
  "indexer",
  "sweep",
  "index-merge",
  ...jobNames,
];

/** `booking-expiry` is `BookingExpiry` in Pulumi and in the names on AWS. */
export const componentName = (name: string): string =>
  name
    .split("-")
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join("");
