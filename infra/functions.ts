import {
  catalogue,
  indexer,
  indexMerge,
  type JobName,
  jobNames,
  relay,
  sweep,
} from "@waymark/messaging/catalogue";
import { byJob } from "./by-job.ts";

export type FunctionName = "api" | "auth" | "relay" | "indexer" | "sweep" | "index-merge" | JobName;

/** What the apps' `env.ts` ask for. */
export type Variable =
  | "LOG_LEVEL"
  | "TABLE_NAME"
  | "STAGE"
  | "QUEUE_BASE_URL"
  | "SEARCH_BUCKET"
  | "PUBLIC_ORIGIN"
  | "EDGE_SECRET"
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

const ofMailers = [
  ...ofWorkers,
  "PUBLIC_ORIGIN",
  "LINK_SECRET",
  "MAIL_FROM_ADDRESS",
  "MAIL_CONFIGURATION_SET",
  "CALENDAR_DOMAIN",
] as const;

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

/**
 * A job that comes into the catalogue comes in here by itself. One that asks for more than its
 * neighbours does not start in the check, and gets a row of its own below.
 */
const workers = byJob((job) => worker(job, catalogue[job]));

/** Every function of the product, as data: the same bundles that the local cloud runs. */
export const functions: Readonly<Record<FunctionName, FunctionRow>> = {
  api: {
    built: "apps/api/dist",
    entry: "handler",
    timeoutSeconds: requestTimeoutSeconds,
    memoryMb: withIndexMb,
    variables: [
      ...everywhere,
      "STAGE",
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
      "STAGE",
      "PUBLIC_ORIGIN",
      "EDGE_SECRET",
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
  ...workers,
  // HiGHS and the table of all pairs took up to 500 MB, and more memory comes with a whole processor.
  "cohort-matching": { ...workers["cohort-matching"], memoryMb: 2048 },
  "webhook-sending": {
    ...workers["webhook-sending"],
    variables: [...ofWorkers, "PUBLIC_ORIGIN"],
  },
  "cohort-invitation": { ...workers["cohort-invitation"], variables: ofMailers },
  mail: {
    ...workers.mail,
    memoryMb: withIndexMb,
    variables: [...ofMailers, "SEARCH_BUCKET"],
  },
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
