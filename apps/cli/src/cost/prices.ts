/** US dollars; `per` is how many units one price is for. */
export type Price = { readonly usd: number; readonly per: number; readonly source: string };

/** When the list prices below were last looked at. Look again before a decision hangs on them. */
export const pricesAsOf = "2026-11-22";

// Marked: read in a stored copy of a page about it. Without the mark: AWS's long-standing list price,
// from memory, as the machine that this was written on has no internet.
const read = (url: string): string => `${url} (stored copy)`;
const list = (url: string): string => url;

const prices = {
  tableReads: {
    usd: 0.125,
    per: 1_000_000,
    source: read("https://airbyte.com/data-engineering-resources/dynamodb-pricing"),
  },
  tableWrites: {
    usd: 0.625,
    per: 1_000_000,
    source: read("https://airbyte.com/data-engineering-resources/dynamodb-pricing"),
  },
  tableGbMonth: { usd: 0.25, per: 1, source: list("https://aws.amazon.com/dynamodb/pricing/") },
  recoveryGbMonth: { usd: 0.2, per: 1, source: list("https://aws.amazon.com/dynamodb/pricing/") },
  functionRequests: {
    usd: 0.2,
    per: 1_000_000,
    source: read("https://appropri8-astro.pages.dev/tutorials/2025/12/02/deploying-simple-api-aws"),
  },
  functionGbSeconds: {
    usd: 0.0000133334,
    per: 1,
    source: read("https://cloudchipr.com/blog/aws-lambda-pricing"),
  },
  gatewayRequests: {
    usd: 1,
    per: 1_000_000,
    source: read("https://appropri8-astro.pages.dev/tutorials/2025/12/02/deploying-simple-api-aws"),
  },
  queueRequests: { usd: 0.4, per: 1_000_000, source: list("https://aws.amazon.com/sqs/pricing/") },
  mails: { usd: 0.1, per: 1_000, source: list("https://aws.amazon.com/ses/pricing/") },
  cdnRequests: {
    usd: 1,
    per: 1_000_000,
    source: list("https://aws.amazon.com/cloudfront/pricing/"),
  },
  cdnGb: { usd: 0.085, per: 1, source: list("https://aws.amazon.com/cloudfront/pricing/") },
  logGb: { usd: 0.5, per: 1, source: list("https://aws.amazon.com/cloudwatch/pricing/") },
  metricsMonth: { usd: 0.3, per: 1, source: list("https://aws.amazon.com/cloudwatch/pricing/") },
  alarmsMonth: { usd: 0.1, per: 1, source: list("https://aws.amazon.com/cloudwatch/pricing/") },
} as const satisfies Record<string, Price>;

export type Priced = keyof typeof prices;

/** Of us-east-1. */
export const usEast1: Readonly<Record<Priced, Price>> = prices;

/** What eu-central-1 asks for differently. */
export const euCentral1: Readonly<Record<Priced, Price>> = {
  ...prices,
  tableReads: {
    ...prices.tableReads,
    usd: 0.1525,
    source: list("https://aws.amazon.com/dynamodb/pricing/on-demand/"),
  },
  tableWrites: {
    ...prices.tableWrites,
    usd: 0.7625,
    source: list("https://aws.amazon.com/dynamodb/pricing/on-demand/"),
  },
  tableGbMonth: { ...prices.tableGbMonth, usd: 0.306 },
  recoveryGbMonth: { ...prices.recoveryGbMonth, usd: 0.2448 },
  gatewayRequests: {
    ...prices.gatewayRequests,
    usd: 1.2,
    source: list("https://aws.amazon.com/api-gateway/pricing/"),
  },
  logGb: { ...prices.logGb, usd: 0.63 },
  cdnRequests: { ...prices.cdnRequests, usd: 1.2 },
};
